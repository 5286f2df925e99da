// A search index of a Waymark guide; docs/search-format.md tells how to read it.
var waymark=waymark||{};waymark.index={
lang:"en",
kinds:"faq quiz pages topics glossary states states",
documents:"0What does it cost?\tNothing is to be paid to the court.\tfaq/cost.html\t\n0How long does it take?\tThe court has thirty days to answer you.\tfaq/deadline.html\t\n3The law\tWhat it says.\ttopics/law.html\t\n4court\tA place where a judge, or two, decide.\tglossary/court.html\t",
synonyms:"AalongBnythingAcountDrseAdeadBoesntAfeedDlDtBreeAmanCyApeaceBlaneDteBrideAtakenBhemDnDyCirdEstGy",
forms:"AaBnotherCswerBskAbeCnchBringByAcanBlerkBostEsCurtFhouseAdaysBeadlinesCcideBoCesAfeeBorAhasBowAinBsBtAjudgeAlawDyerBongAmanyAnotDhingAofBrApaidCperBersonBlaceBostBriceAquestionsAsaysBendAtakeBheCirtyBoCldBribunalBwoAwhatCenDreBriteAyou",
meanings:"#######################",
little:"#'&$+$%$$$$$)%$+%$%'$$%",
targets:"",
terms:"###########$############################################",
postings:"##$$%##$&%####$#'$&&$&%$$'$$&$&$#%#$$$$#%##$$%##%#$$$$&$$%%#$$&$$%#$#%##$#%$$$#$&$#$#%#$%$#$$%%#$%$$$%##$&%$&$$#$$$%###",
};
