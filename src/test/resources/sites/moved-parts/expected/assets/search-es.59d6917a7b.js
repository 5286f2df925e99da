// A search index of a Waymark guide; docs/search-format.md tells how to read it.
var waymark=waymark||{};waymark.index={
lang:"es",
kinds:"faq quiz pages topics glossary states states",
documents:"0¿Qué delitos cuentan?\tAlgunos cuentan.\tfaq/crimes.html\t\n0¿Qué más?\tVea la clave y el comienzo, y para abogados.\tfaq/other.html\t\n0¿Cuáles son las reglas?\tHay reglas; vea la tabla.\tfaq/rules.html\t\n3La ley\tLo que dice.\ttopics/law.html\t\n4Plea\tUna respuesta.\tglossary/plea.html\t",
synonyms:"AoroBtros",
forms:"A1A2A3AabogadosBlgunosAclaveBomienzoDoBuentanCálesAdeClitoGsBiceAelBsCtaDoDáAhayBurtoAlaCsBeyBoBímitesAmásAningunoAotroAparaBleaBrimeraAqueDdaCéAreglaFsCspuestaAsonAtablaBodasAunaAveaBíaAy",
meanings:"##",
little:"'&%$%$$$$$%$%%%$&'%$$%",
targets:"",
terms:"############$#####%###############%#$########",
postings:"&#$$$$$&#$$$$$&#$$$$$$$$#$$$$$$#$#)$%$#$#)$&$######$&$$%$$&%#$%$$$%$%$$$&#$''$%$%#$$$$%$$%,$'%$%$$%%##%$$$$##",
};
