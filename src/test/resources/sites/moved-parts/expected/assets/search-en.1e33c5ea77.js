// A search index of a Waymark guide; docs/search-format.md tells how to read it.
var waymark=waymark||{};waymark.index={
lang:"en",
kinds:"faq quiz pages topics glossary states states",
documents:"0Which crimes count?\tSome count.\tfaq/crimes.html\t\n0What else?\tSee the key and the start, and for lawyers.\tfaq/other.html\t\n0What are the rules?\tThere are rules; see the table.\tfaq/rules.html\t\n3The law\tWhat it says.\ttopics/law.html\t\n4Plea\tAn answer.\tglossary/plea.html\t",
synonyms:"AbotherAcountryAmotherApleaseAstable",
forms:"A1A2A3AanCdCswerBreBsAcountBrimeFsAelseAforAisBtAkeyAlawDyersAotherApleaArulesAsaysBeeBomeBtartDysAtableBheDftDreCisBoAwayBhatCich",
meanings:"#####",
little:"&$%$'$$'&$$'%$$%$",
targets:"",
terms:"##########$########################",
postings:"&#$$$$$&#$$$$$&#$$$$$##$'%$%$#$#)$#*$$'###%#$$$$&%$$$$$&$''$%*$&$%$$$$#$$$$%$%#$%%%%$$$$#$###$#$%$$$$$#%",
};
