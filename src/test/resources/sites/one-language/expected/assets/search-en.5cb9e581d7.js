// A search index of a Waymark guide; docs/search-format.md tells how to read it.
var waymark=waymark||{};waymark.index={
lang:"en",
kinds:"faq quiz pages topics glossary states states",
documents:"0Is there one language?\tYes, it is.\tfaq/one.html\t\n3The law\tWhat it says.\ttopics/law.html\t\n4Plea\tAn answer.\tglossary/plea.html\t",
synonyms:"AonceApleaseAthemDnDseDyEreCreeAwhere",
forms:"A1A2A3AanCswerAisBtAlanguageCwAoneApleaAsaysAtheDreAwhatAyes",
meanings:"#########",
little:"&%$&%$$$",
targets:"",
terms:"################",
postings:"%#$%$%#$%$%#$%$#$%$$#$#$#%$$%$#%$%&$$$$$$$#$#$#$",
};
