// A search index of a Waymark guide; docs/search-format.md tells how to read it.
var waymark=waymark||{};waymark.index={
lang:"es",
kinds:"faq quiz pages topics glossary states states",
documents:"0¿Cómo pido?\tPida al tribunal.\tfaq/ask.html\t\n0¿Qué era al principio?\tPrimera respuesta.\tfaq/changed.html\t\n0¿Qué puede contener un texto?\tPalabras con peso, una declaración, y una nota.\tfaq/whole.html\t\n2Lea con cuidado\tCuídese.\tsafety.html\tpages/safety\n3La ley\tLo que dice.\ttopics/law.html\t\n3Un tribunal\tDónde pedir.\ttopics/court.html\t\n4motion\tA request to a court.\tglossary/motion.html\t\n4Declaración\tUna respuesta.\tglossary/plea.html\t",
synonyms:"AcontarEentaEraAprimaveraAseguirAunos",
forms:"A1A2A3AaBlCguienBnulaciónAcambioBonDtenerCurtBuidadoCídeseBódigoCmoAdebajoCclaraciónBiceCjoCneroBosBóndeAelCiminaciónBnClacesBraBsoCtoAh2oBagaBondoAlaCwBeaCyBistaBoBuegoAmotionBultaBásAnoCtaAotroApalabrasBedirCsoBidaDoBrimerGaDncipioBuedeBárrafoAqueCéArequestCspuestaAsegundoEridadBiBíAtablaBextoBipoBoCdoBribunalBítuloAunCaCoAviolentoAy",
meanings:"######",
little:"&$')&$&$%%$$%%('$%+%((&$$%",
targets:"",
terms:"#################################################$######$#####$############",
postings:"'#$$$$$$$'#$$$$$$$'#$$$$$$$#$$%$%$$%$$$)$&%$%&$)$$&'$&&$%$$#%$%$$*)$'%$%$$%$$%$##$%$#$%$$$%##$%$$%$$%$$'$$%$$&'$'&$%$#$%$$)*$%$##$%%#$%%%#*(%$%%$#-$%$$$&$$'$%%$$%%$$$$$)$&$%$$($$$$$&)#$%$$%&$%$$)$$%&%#&(&$%$%%$&$#$$&$%$#",
};
