"use strict";
// Finds what a reader asks for, in the index that lies in waymark.index (docs/search-format.md). The same steps are taken by
// org.waymark.search.Ranking when a guide is built. Words that are typed stay in this file's variables.
var waymark = waymark || {};

(function () {
  const LONGEST_TEXT = 1000;
  const MOST_WORDS = 40;
  const LEAST_ALIKE = 0.4;
  const LONGEST_TYPO = 30;
  const SHORTEST_MEANT = 3;
  const SHORTEST_BEGUN = 4;
  const SHORTEST_SAID = 5;
  const LONGEST_SHORT = 4;
  // in Arabic and Hebrew "and", "for" and "the" are written as the first letters of a word
  const JOINED = /^[\u0590-\u06ff]/;
  const LONGEST_PHRASE = 3;
  const FAR = 99;
  const UNSEEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufe0f\ufeff]/g;
  const BETWEEN = /(?:[\0-/:-\x60{-\u00bf\u00d7\u00f7\u02bc\u055a-\u055f\u0589\u05be\u05c0\u05c3\u05f3\u05f4\u060c\u061b\u061f\u066a-\u066d\u06d4\u0964\u0965\u0e2f\u0e4f\u0e5a\u0e5b\u104a\u104b\u17d4-\u17da\u2000-\u2bff\u2e00-\u2e7f\u3000-\u3004\u3008-\u3020\u3030-\u303f\u30fb\ud800-\udfff])+/;
  const SIGNS = BETWEEN.source.slice(4, -3);
  const SHORT_ENDING = new RegExp("['\u2019\u02bc](?=[^" + SIGNS + "]{1,2}(?:[" + SIGNS + "]|$))", "g");
  const ABBREVIATION = /(^|[^0-9a-z])((?:[a-z]\.)+[a-z])(?![0-9a-z])/g;
  const UNSPACED = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u9fff]/;
  const MARKS = /[\u0300-\u036f\u0640\u064b-\u0655]/g;

  const rows = [1, 2, 3].map(() => new Uint8Array(LONGEST_TYPO + 4));

  // Letters that many people type as others: d, i and two letters in Latin; yeh, kaf and heh in Arabic.
  const ALIKE = { "\u0111": "d", "\u0131": "i", "\u0153": "oe", "\u00e6": "ae", "\u00df": "ss", "\u00f8": "o", "\u0142": "l" };
  Object.assign(ALIKE, { "\u0649": "\u064a", "\u06cc": "\u064a", "\u06a9": "\u0643", "\u0629": "\u0647" });
  const OTHERS = new RegExp("[" + Object.keys(ALIKE).join("") + "]", "g");
  const DIGITS = /[\u0660-\u0669\u06f0-\u06f9]/g;
  const PREFIX = /^(?:\u0648?\u0644\u0644|[\u0648\u0641]?[\u0628\u0643]?\u0627\u0644|[\u0648\u0641\u0628\u0643\u0644])(?=.{3})/;

  const fold = (word) => word.normalize("NFD").replace(MARKS, "").replace(OTHERS, (letter) => ALIKE[letter]);

  // Cuts text into words, as org.waymark.search.Words does.
  function words(text) {
    return text
      .normalize("NFKC")
      .toLowerCase()
      .replace(UNSEEN, "")
      .replace(DIGITS, (digit) => digit.charCodeAt(0) & 15)
      .replace(SHORT_ENDING, "")
      .replace(ABBREVIATION, (all, before, letters) => before + letters.replace(/\./g, ""))
      .split(BETWEEN)
      .filter(Boolean);
  }

  // Reads numbers: any of the last 26 characters stand before a last one of the first 64.
  function numbers(text) {
    const list = new Uint32Array(text.length);
    let count = 0;
    let high = 0;
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      const digit = code - (code > 92 ? 36 : 35);
      if (digit > 63) {
        high = high * 26 + digit - 64;
      } else {
        list[count++] = high * 64 + digit;
        high = 0;
      }
    }
    return list.subarray(0, count);
  }

  const add = (map, key, value) => {
    const list = map.get(key);
    if (list) list.push(value);
    else map.set(key, [value]);
  };

  function unfold(index) {
    const forms = sorted(index.forms);
    let next = 0;
    const terms = numbers(index.terms).map((back) => (back ? next - back : next++));
    const stream = numbers(index.postings);
    const postings = [];
    for (let i = 0; i < stream.length; ) {
      const from = i + 1;
      const to = from + 2 * stream[i];
      let doc = 0;
      for (i = from; i < to; i += 2) stream[i] = doc += stream[i];
      postings.push(stream.subarray(from, to));
    }
    const kinds = index.kinds.split(" ");
    const documents = index.documents.split("\n").map((line) => {
      const [title, lead, url, id, language] = line.split("\t");
      return { id: id || url.slice(0, -5), url, title: title.slice(1), kind: kinds[title[0]], lead, language };
    });
    const exact = new Map();
    const folded = new Map();
    forms.forEach((form, i) => {
      exact.set(form, terms[i]);
      const plain = fold(form);
      if (plain !== form) add(folded, plain, terms[i]);
    });
    // what is said for each document: in all, by the word at hand, by one of its ways; kept, since a large guide's are large
    const [scores, best, sum] = [1, 2, 3].map(() => new Float64Array(documents.length));
    const synonyms = thesaurus(index);
    const variants = new Map(((index.variants || "").match(/../g) || []).map((pair) => pair.split("")));
    let term = 0;
    const little = new Set(Array.from(numbers(index.little), (distance) => (term += distance)));
    // what may be meant by a word that is misspelt, or not typed to its end: words of the texts and of the thesaurus
    const known = forms.concat(Array.from(synonyms.keys()).filter((said) => !exact.has(said) && /^[^ .]{3,}$/.test(said))).sort();
    return { forms, terms, postings, documents, exact, folded, synonyms, known, variants, little, scores, best, sum, found: [] };
  }

  // Sorted texts; each begins with a capital letter that says how many letters it shares with the one before.
  function sorted(text) {
    const list = [];
    for (const [, same, rest] of matches(/([A-Z])([^A-Z]*)/g, text)) {
      const before = list.length ? list[list.length - 1] : "";
      list.push(before.slice(0, same.charCodeAt(0) - 65) + rest);
    }
    return list;
  }

  // What people say -> what it means in the texts: terms that say it together, and how near they come.
  function thesaurus(index) {
    const targets = [];
    const terms = numbers(index.targets);
    for (let i = 0; i < terms.length; i += terms[i] + 1) targets.push(terms.slice(i + 1, i + 1 + terms[i]));
    const stream = numbers(index.meanings);
    const known = new Map();
    let i = 0;
    for (const phrase of sorted(index.synonyms)) {
      const meanings = [];
      for (let left = stream[i++]; left; left--, i += 2) meanings.push([stream[i + 1] / 10, ...targets[stream[i]]]);
      known.set(phrase, meanings);
    }
    return known;
  }

  function matches(pattern, text) {
    const all = [];
    for (let found; (found = pattern.exec(text)); ) all.push(found);
    return all;
  }

  // The shortest path over known words, through a run of a language that writes no spaces.
  function parts(run, isKnown) {
    const best = [{ cost: 0, words: [] }];
    for (let end = 1; end <= run.length; end++) {
      for (let start = Math.max(0, end - 12); start < end; start++) {
        const word = run.slice(start, end);
        const cost = best[start].cost + (isKnown(word) ? 1 : 3 * (end - start));
        if (!best[end] || cost < best[end].cost) best[end] = { cost, words: best[start].words.concat(word) };
      }
    }
    return best[run.length].words;
  }

  const shared = (a, b) => {
    let i = 0;
    while (i < a.length && a[i] === b[i]) i++;
    return i;
  };

  // How many letters were put in, taken out, exchanged or swapped with the next; more than `most` is just more. Only words up to
  // LONGEST_TYPO are compared, whose lengths differ by `most` at the most: behind what both begin with, near the diagonal.
  function distance(a, b, most) {
    let [above, before, row] = rows;
    const same = shared(a, b);
    for (let j = 0; j <= b.length; j++) {
      above[j] = Math.abs(j - same + 1);
      before[j] = Math.abs(j - same);
    }
    for (let i = same + 1; i <= a.length; i++) {
      const from = Math.max(1, i - most);
      const to = Math.min(b.length, i + most);
      let least = (row[from - 1] = from > 1 ? FAR : i);
      row[to + 1] = FAR;
      for (let j = from; j <= to; j++) {
        let changes = Math.min(before[j - 1] + (a[i - 1] !== b[j - 1]), before[j] + 1, row[j - 1] + 1);
        if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) changes = Math.min(changes, above[j - 2] + 1);
        row[j] = changes;
        if (changes < least) least = changes;
      }
      if (least > most) return least;
      const spare = above;
      above = before;
      before = row;
      row = spare;
    }
    return before[b.length];
  }

  // A bit for each letter. Words that differ in more bits than changes can flip need not be compared.
  function letters(word) {
    let bits = 0;
    for (let i = 0; i < word.length; i++) bits |= 1 << (word.charCodeAt(i) & 31);
    return bits;
  }

  function areFar(bits, most) {
    for (; bits && most >= 0; most--) bits &= bits - 1;
    return most < 0;
  }

  // A short word with another letter in it, or another one first, is another word: "mess" is not "miss", nor "ear" "hear".
  function isOther(word, form) {
    if (word.length > LONGEST_SHORT || JOINED.test(word)) return false;
    return word[0] !== form[0] || (word.length === form.length && letters(word) !== letters(form));
  }

  // Known words by length and one of the first two letters; made when the first unknown word comes.
  function nearby(at) {
    if (!at.nearby) {
      at.nearby = new Map();
      at.letters = Int32Array.from(at.known, letters);
      at.known.forEach((word, i) => new Set(word.slice(0, 2)).forEach((letter) => add(at.nearby, word.length + letter, i)));
    }
    return at.nearby;
  }

  // The known words that an unknown word was most likely meant to be; rather those with the same first letter. A word of the
  // thesaurus leads elsewhere, so it has to be surer: "nice" is not "ice", and "reported" not "deported".
  function nearest(word, at) {
    let least = word.length < 8 ? 1 : 2;
    let near = [];
    if (word.length < SHORTEST_MEANT || word.length > LONGEST_TYPO) return near;
    const own = letters(word);
    const starts = new Set(word.slice(0, 2));
    const places = nearby(at);
    const bits = at.letters;
    const seen = new Set();
    // the most alike first: then fewer of the others need to be compared
    for (const step of [0, 1, -1, 2, -2]) {
      const spare = Math.abs(step);
      if (spare > least) break;
      if (word.length + step < SHORTEST_MEANT) continue;
      for (const letter of starts) {
        for (const i of places.get(word.length + step + letter) || []) {
          if (areFar(own ^ bits[i], 2 * least - spare) || seen.has(i)) continue;
          seen.add(i);
          if (!at.exact.has(at.known[i]) && (word.length < SHORTEST_SAID || word[0] !== at.known[i][0])) continue;
          if (isOther(word, at.known[i])) continue;
          const changes = distance(word, at.known[i], least);
          if (changes < least) near = [];
          if (changes <= least) {
            least = changes;
            near.push(at.known[i]);
          }
        }
      }
    }
    const likest = near.filter((other) => other[0] === word[0] || JOINED.test(word));
    return likest.length ? likest : near.length ? near : longest(word, at.forms);
  }

  function first(forms, word) {
    let low = 0;
    let high = forms.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (forms[middle] < word) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  // The forms that begin most like the word, if in four letters and 60 % of it.
  function longest(word, forms) {
    const place = first(forms, word);
    const best = Math.max(shared(word, forms[place] || ""), shared(word, forms[place - 1] || ""));
    return best >= SHORTEST_BEGUN && best >= 0.6 * word.length ? begun(word.slice(0, best), forms) : [];
  }

  function begun(beginning, forms) {
    const found = [];
    for (let i = first(forms, beginning); i < forms.length && forms[i].startsWith(beginning) && found.length < 50; i++) found.push(forms[i]);
    return found;
  }

  function grams(word) {
    const text = " " + word.slice(0, LONGEST_TYPO) + " ";
    const list = [];
    for (let i = 0; i + 3 <= text.length; i++) list.push(text.slice(i, i + 3));
    return list;
  }

  // The forms that are most like the word in groups of three characters: for when nothing else was found.
  function alike(word, at) {
    const own = new Set(grams(word));
    let most = LEAST_ALIKE;
    let found = [];
    at.forms.forEach((form) => {
      const others = grams(form);
      const share = isOther(word, form) ? 0 : (2 * others.filter((gram) => own.has(gram)).length) / (own.size + others.length);
      if (share > most) found = [];
      if (share >= most) {
        most = share;
        found.push(form);
      }
    });
    return found;
  }

  // What words or a phrase mean in the thesaurus, and in the texts: as written, or without its accents.
  function meant(said, at) {
    const plain = fold(said);
    const ways = (at.synonyms.get(plain) || []).slice();
    if (at.exact.has(said)) ways.push([1, at.exact.get(said)]);
    if (plain === said || !at.exact.has(said)) (at.folded.get(said) || []).forEach((term) => ways.push([1, term]));
    return ways;
  }

  // Everyday words may be known to mean nothing here.
  const isKnown = (word, at) => meant(word, at).length || at.synonyms.has(fold(word));

  // What an unknown word was to be: while typed, or misspelt.
  function guessed(word, isLast, at) {
    const begins = isLast && word.length > 1 ? begun(word, at.known) : [];
    const bare = word.replace(PREFIX, "");
    if (!begins.length && bare !== word && isKnown(bare, at)) return meant(bare, at);
    return meaning(begins.length ? begins : nearest(word, at), at);
  }

  const meaning = (others, at) => [].concat(...others.map((other) => meant(other, at)));

  // The words of a query.
  function asked(text, at) {
    const isWritten = (word) => at.exact.has(word) || at.synonyms.has(word);
    const written = at.variants.size ? text.replace(/[\u3400-\u9fff]/g, (sign) => at.variants.get(sign) || sign) : text;
    const split = words(written).map((word) => (UNSPACED.test(word) && !isWritten(word) ? parts(word, isWritten) : [word]));
    const list = [].concat(...split);
    return codes(text, [...new Set(list)], at).concat(list).slice(0, MOST_WORDS);
  }

  // Codes of records that are little words too: meant where they alone are in capitals, or nothing else is said.
  function codes(text, list, at) {
    const capitals = /[a-z]/.test(text) ? text.split(/[^A-Za-z0-9]+/).filter((word) => /^[A-Z]{2}$/.test(word)) : [];
    const said = list.length > 1 ? [...new Set(capitals)] : list;
    return said.map((word) => word.toLowerCase() + ".").filter((code) => at.synonyms.has(code));
  }

  // For each word or phrase all the ways in which it may be meant: how surely, and terms that say it together. Each counts once,
  // however often it is said.
  function read(list, isTyping, at) {
    const asks = new Map();
    list.forEach((word, i) => {
      if (!asks.has(word)) {
        const ways = isKnown(word, at) ? meant(word, at) : guessed(word, isTyping && i === list.length - 1, at);
        asks.set(word, { word, ways });
      }
      for (let length = 2; length <= LONGEST_PHRASE && i + length <= list.length; length++) {
        const phrase = list.slice(i, i + length).join(" ");
        asks.set(phrase, { ways: meant(phrase, at) });
      }
    });
    return [...asks.values()];
  }

  // What a text asks for. How much it says for each document stands in the index then.
  function look(text, at) {
    const typed = String(text).slice(0, LONGEST_TEXT);
    const list = asked(typed, at);
    const asks = read(list, /\S$/.test(typed), at);
    score(asks, at);
    if (at.found.length) return asks;
    const guesses = [...new Set(list)].map((word) => ({ word, ways: isKnown(word, at) ? meant(word, at) : meaning(alike(word, at), at) }));
    score(guesses, at);
    return guesses;
  }

  const unfolded = () => waymark.index.unfolded || (waymark.index.unfolded = unfold(waymark.index));

  // Tells how much words count in what a text asks for, 1 the most, 0 not at all: `asked` each word of the text, `found` a word
  // of a text that was found, `own` any word there is; a little word that was found counts nothing. `isTyped`: whether it was typed itself, or only meant.
  // `parts` cuts a run of a language that writes no spaces into its words.
  function weigh(text) {
    const at = unfolded();
    const impact = (term) => (at.postings[term] || []).reduce((most, one, i) => (i % 2 && one > most ? one : most), 0);
    const counts = new Map();
    const typed = new Set();
    const asked = [];
    for (const { word, ways } of look(text, at)) {
      let most = 0;
      for (const [weight, ...terms] of ways) {
        for (const term of terms) {
          const count = weight * impact(term);
          if (weight === 1) typed.add(term);
          counts.set(term, Math.max(count, counts.get(term) || 0));
          most = Math.max(most, count);
        }
      }
      if (word) asked.push(most);
    }
    const most = Math.max(...counts.values());
    return {
      asked: asked.map((count) => count / most),
      found: (word) => (at.little.has(at.exact.get(word)) ? 0 : (counts.get(at.exact.get(word)) || 0) / most),
      own: (word) => impact(at.exact.get(word)) / most,
      isTyped: (word) => typed.has(at.exact.get(word)),
      parts: (run) => (UNSPACED.test(run) ? parts(run, (word) => at.exact.has(word.toLowerCase())) : run),
    };
  }

  // Of all that a word may mean, the best counts in each document; terms that say it together are summed. No other documents
  // are looked at than those that are found, and those that were found before.
  function score(asks, at) {
    const { scores, best, sum } = at;
    const each = (terms, take) => {
      for (const term of terms) {
        const list = at.postings[term];
        for (let i = 0; i < list.length; i += 2) take(list[i], list[i + 1]);
      }
    };
    for (const doc of at.found) scores[doc] = 0;
    at.found = [];
    for (const { ways } of asks) {
      for (const [weight, ...terms] of ways) {
        each(terms, (doc, impact) => (sum[doc] += weight * impact));
        each(terms, (doc) => {
          if (sum[doc] > best[doc]) best[doc] = sum[doc];
          sum[doc] = 0;
        });
      }
      for (const [, ...terms] of ways) {
        each(terms, (doc) => {
          if (!scores[doc] && best[doc]) at.found.push(doc);
          scores[doc] += best[doc];
          best[doc] = 0;
        });
      }
    }
  }

  // The best documents, best first; of equal ones, the earlier.
  function top({ found, scores }, limit) {
    const best = [];
    const isBefore = (doc, other) => scores[doc] > scores[other] || (scores[doc] === scores[other] && doc < other);
    for (const doc of found) {
      let i = best.length;
      if (i === limit && !isBefore(doc, best[i - 1])) continue;
      while (i && isBefore(doc, best[i - 1])) i--;
      best.splice(i, 0, doc);
      best.length = Math.min(best.length, limit);
    }
    return best;
  }

  function search(text, options) {
    const at = unfolded();
    look(text, at);
    return top(at, (options && options.limit) || 10).map((doc) => Object.assign({ score: at.scores[doc] }, at.documents[doc]));
  }

  waymark.search = search;
  waymark.weigh = weigh;
  waymark.words = words;
})();
