// A search index of a Waymark guide; docs/search-format.md tells how to read it.
var waymark=waymark||{};waymark.index={
lang:"en",
kinds:"faq quiz pages topics glossary states states",
documents:"0Can I clear my record?\tA judge can clear records.\tfaq/clear-a-record.html\t\n2Stay \"safe\"\tCover your tracks.\tsafety.html\tpages/safety\n4Record\tWhat a court wrote down.\tglossary/record.html\t",
synonyms:"AwipeE clean",
forms:"AaBskAcanBleanErBourtCverAdownAiBnAjudgeAmyArecordGsAsafeBlateBtayAtheBracksAwhatBritingCoteAyour",
meanings:"%#,$*$%+",
little:"#%($$%(%&",
targets:"$#$ei3%#$",
terms:"#############$#########",
postings:"##$#$$#%$#&$%$$$$#$#$#$#%$#$%#%%$$$%$#%$$%#$$$##$%$#",
};
