// What the script finds: node search-results.mjs <search.js> <index.js> <queries, one a line>. A line for each query: id score ...
import { readFileSync } from 'node:fs';
import vm from 'node:vm';

const [script, index, queries] = process.argv.slice(2).map((file) => readFileSync(file, 'utf8'));
const context = vm.createContext({});
vm.runInContext(index, context);
vm.runInContext(script, context);
for (const query of queries.split('\n')) {
  console.log(Array.from(context.waymark.search(query, { limit: 10 }), (hit) => `${hit.id} ${hit.score.toFixed(6)}`).join(' '));
}
