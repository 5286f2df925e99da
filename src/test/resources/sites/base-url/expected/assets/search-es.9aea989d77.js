// A search index of a Waymark guide; docs/search-format.md tells how to read it.
var waymark=waymark||{};waymark.index={
lang:"es",
kinds:"faq quiz pages topics glossary states states",
documents:"0¿En ambos idiomas?\tSí, lo es.\tfaq/both.html\t\n0In one language?\tYes.\tfaq/one.html\t\n3La ley\tLo que dice.\ttopics/law.html\t\n4Plea\tAn answer.\tglossary/plea.html\t",
synonyms:"Aonce",
forms:"A1A2A3AambosBnCswerAdiceAenBsAidiomasBnAlaCnguageBeyBoAoneApleaAqueAsíAyes",
meanings:"#",
little:")$$&&&$",
targets:"",
terms:"####################",
postings:"&#$$$%$&#$$$%$&#$$$%$$#($&$$&$$%$$#$#$#&$$&$%$$$&$%%#$$($&'##$$%",
};
