// A search index of a Waymark guide; docs/search-format.md tells how to read it.
var waymark=waymark||{};waymark.index={
lang:"ar",
kinds:"faq quiz pages topics glossary states states",
documents:"0What does it cost?\tNothing is to be paid to the court.\tfaq/cost.html\t\n0كم من الوقت؟\tأمام المحكمة ثلاثون يوما للرد.\tfaq/deadline.html\t\n3القانون\tما يقول\ttopics/law.html\t\n4court\tA place where a judge, or two, decide.\tglossary/court.html\t",
synonyms:"AاماAحتىAوما",
forms:"AaAbeCnchAcostCurtFhouseAdecideBoesAfeeAisBtAjudgeAnothingAorApaidBlaceBriceAtheBoBribunalBwoAwhatCereAآخرAأرسلBمامBنAإحضارBلىAالتكلفةCجلسةCقانونCمحكمةDواعيدCورقةDقتAبالبريدAثلاثونAجوابAصديقAفيAكاتبBمAلكBلردBمحامAماBتىBنAيقولBكتبBمكنEكBوما",
meanings:"###",
little:"=%/&&%",
targets:"",
terms:"####################################################$#",
postings:"$&$$#$$&%$#'%#$&&$&%$&$$#%$#%$#$$#%$&$$#$$&$$#$$&$$#%$#($#%$&%$&$$#%$&$##$$%#####$%%$$%$$&$$$$$%#$$%####$$'#$$%##$$&$$$$%$#$$$$$'",
};
