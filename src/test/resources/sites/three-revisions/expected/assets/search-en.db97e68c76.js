// A search index of a Waymark guide; docs/search-format.md tells how to read it.
var waymark=waymark||{};waymark.index={
lang:"en",
kinds:"faq quiz pages topics glossary states states",
documents:"0How do I ask?\tAsk a court with a motion.\tfaq/ask.html\t\n0What is it now?\tFirst answer, changed.\tfaq/changed.html\t\n0What can a text hold?\tWords with weight, a plea, and a note.\tfaq/whole.html\t\n2Read safely\tBe safe.\tsafety.html\tpages/safety\n3The law\tWhat it says.\ttopics/law.html\t\n3A court\tWhere to ask.\ttopics/court.html\t\n4motion\tA request to a court.\tglossary/motion.html\t\n4Plea\tAn answer to a charge.\tglossary/plea.html\t",
synonyms:"AbreadAchanceBountDrseApleaseAredAthereCreatEwBreeAwhileCoseBorld",
forms:"A1A2A3AaBgainBllBnCdCswerBskAbeClowAcanCreBhangedDrgeBodeCurtAdeepEerBoAexpungedAfineCrstAh2oBeadingBoldCwAiBfBnBsBtAkindAlawBeyBinksCstAmailBoneyCreCtionAnoCtDeCwAoneButsideApageCragraphBhoneBleaAreadCquestCtiredAsafeElyEtyCidCmeCysBecondBoCmebodyAtableBextBhatCeDnCisCreeBoBwoAvacaturBiolentAweightBhatCereColeBithBordEsAyes",
meanings:"#############",
little:"&$$$$&$$+*$$$$$+%$&/$%'$$$%($%",
targets:"",
terms:"########################################################$########################$#",
postings:"'#$$$$$$$'#$$$$$$$'#$$$$$$$%%$&$#$%&##&$%$$($$#/##$%%$%$$$-%%$(%$%$%(&$$$%$$%$$#%$%$$%$$$&$%$$%$$%&$#%$#%##$$%$$%$%$$'&$%$$%$$%$$%$$%$#$)*##$%&$$'#$%$$%$$$%$%$%%&()$&'$)%$%$$&*$&)$%$#$'%$$$#$%$$%$$%&#$'%##$$)#$%$$%$$%$$%%%$$$$#$%)#$%&$%$",
};
