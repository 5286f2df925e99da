// A search index of a Waymark guide; docs/search-format.md tells how to read it.
var waymark=waymark||{};waymark.index={
lang:"ar",
kinds:"faq quiz pages topics glossary states states",
documents:"0كيف أسأل؟\tاسأل المحكمة.\tfaq/ask.html\t\n0ماذا كان بعد ذلك؟\tالجواب الأول.\tfaq/changed.html\t\n0What can a text hold?\tWords with weight, a plea, and a note.\tfaq/whole.html\t\n2اقرأ بأمان\tكن آمنا.\tsafety.html\tpages/safety\n3القانون\tما يقول\ttopics/law.html\t\n3محكمة\tأين\ttopics/court.html\t\n4motion\tA request to a court.\tglossary/motion.html\t\n4إقرار\tجواب.\tglossary/plea.html\t",
synonyms:"AاذاBماAغير",
forms:"A1A2A3AaBgainBllBnCdCswerAbelowAcanCreBhangedDrgeBodeCurtAdeepEerBoAexpungedAfineCrstAh2oBeadingBoldAifBnBtAkindAlawBeyBinksCstAmailBoneyCreCtionAnoCtDeAoneButsideApageBhoneBleaArequestCtiredAsafetyCidCmeBecondBoCmebodyAtableBextBhatCeDnCisBoBwoAvacaturBiolentAweightBhatColeBithBordEsAyesAآمناAأسألBمانBينAإقرارAاسألBقرأBلأولCثانيةCجوابCفقرةCقانونCمحكمةAبأمانBعدAتغيرEتAجوابAذلكAكانBنBيفAماCذاBحكمةBرتينAيقول",
meanings:"###",
little:"e6%$&",
targets:"",
terms:"###########################################################################'##########$*######-##",
postings:"'#$$$$$$$'#$$$$$$$'#$$$$$$$$%*$%$$%)$%$$%%$%$$%$$%&$%$$%$$%$$%$$)$$%$$%$$%$$%$$%$$%$$%$$%$$%&$%$$%$$%$$%$$%$$%$$%$$%$$%$$%$$%$$)*$%$$%$$%&$%$$%$$%$$%$$%&$)$$%$$%$$%$$%$$%$$%$$%$$%$$%&$%$$%%$%$$%$%%$'$$%$$%$$%$$%$$%&$%)$%$$%$$%$$%$$&%$#0$&)$(%$*)$&'$$&$$%%$%)%$$%$''%#&('$&'$$%$$+$$%$$%$&%$#(#$$'$$)$'%",
};
