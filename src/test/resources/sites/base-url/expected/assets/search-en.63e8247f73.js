// A search index of a Waymark guide; docs/search-format.md tells how to read it.
var waymark=waymark||{};waymark.index={
lang:"en",
kinds:"faq quiz pages topics glossary states states",
documents:"0In both languages?\tYes, it is.\tfaq/both.html\t\n0In one language?\tYes.\tfaq/one.html\t\n3The law\tWhat it says.\ttopics/law.html\t\n4Plea\tAn answer.\tglossary/plea.html\t",
synonyms:"AbotherAonceApleaseAthemDnDy",
forms:"A1A2A3AanCswerAbothAinBsBtAlanguageIsCwAoneApleaAsaysAtheAwhatAyes",
meanings:"######",
little:"&%$$$&%$$",
targets:"",
terms:"##########$#######",
postings:"&#$$$%$&#$$$%$&#$$$%$#$&$$#&%#$$$##%#%$%$%%$$&$&'$%$$%$#%#$$$",
};
