// A search index of a Waymark guide; docs/search-format.md tells how to read it.
var waymark=waymark||{};waymark.index={
lang:"es",
kinds:"faq quiz pages topics glossary states states",
documents:"0¿Cuánto cuesta?\tNo se paga nada al tribunal.\tfaq/cost.html\t\n0¿Cuánto tarda?\tEl tribunal tiene noventa días para contestarle.\tfaq/deadline.html\t\n3La ley\tLo que dice.\ttopics/law.html\t\n4court\tA place where a judge, or two, decide.\tglossary/court.html\t",
synonyms:"AcontarEentaEraCrtoBuentaFoAdecirAnovenoApremio",
forms:"AaBbogadoBlBmigoBudienciaAbenchAcontestarleCrreoCstoCurtFhouseBuestaCándoEtoGsAdecideClBiceBíasAelBnCvíeBscribirloFtoAjudgeAlaBeyBlevarBoAnadaBoCventaAorBtraApagaCraBlaceDzosBorBrecioBuedeAqueArespuestaAseCcretaríaAtardaCsaBieneBribunalBwoAunBstedAwhere",
meanings:"#########",
little:"#%-&$%$(&$$&%&%$%'&",
targets:"",
terms:"##############$######################################",
postings:"#####$&%$$%#$#&$&&$&%$#&$$$%#%$%$&$#$%$$$'$#$####$&$$#$$%%####$$%$&$#$#%#$&$$$&#$#%#####$$&$#%#&#$$$%%$&$##$&$",
};
