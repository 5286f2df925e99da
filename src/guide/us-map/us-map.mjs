// Prints the script with the geographic map: a path a state, places for the letters, and tiles for what is too small to hit.
//   node us-map.mjs <node_modules>

import { createRequire } from 'node:module';
import { join } from 'node:path';

const require = createRequire(join(process.argv[2], '/'));
const { feature } = require('topojson-client');
const { filter, filterWeight, presimplify, quantile, simplify } = require('topojson-simplify');
const atlas = require('us-atlas/states-albers-10m.json');

// FIPS codes of the states; the atlas has no territories.
const CODES = Object.fromEntries(
  ('01 al 02 ak 04 az 05 ar 06 ca 08 co 09 ct 10 de 11 dc 12 fl 13 ga 15 hi 16 id 17 il 18 in 19 ia 20 ks 21 ky 22 la 23 me ' +
    '24 md 25 ma 26 mi 27 mn 28 ms 29 mo 30 mt 31 ne 32 nv 33 nh 34 nj 35 nm 36 ny 37 nc 38 nd 39 oh 40 ok 41 or 42 pa 44 ri ' +
    '45 sc 46 sd 47 tn 48 tx 49 ut 50 vt 51 va 53 wa 54 wv 55 wi 56 wy')
    .match(/\d\d \w\w/g)
    .map((pair) => pair.split(' ')),
);

// Too small for a finger or for two letters: the shape is drawn, the link is a tile beside it. In two columns off the coast.
const SMALL = [
  ['vt', 'nh'],
  ['ma', 'ri'],
  ['ct', 'nj'],
  ['de', 'md'],
  ['dc', ''],
];
const TERRITORIES = ['as', 'gu', 'mp', 'pr', 'vi'];
const TILE = 44;
const GAP = 4;

// Letters stand in the widest part of a state, where it is not near the middle of its box.
const NUDGE = {
  ak: [-8, 4], ca: [-14, 4], fl: [18, 7], hi: [-2, -44], id: [4, 30], ky: [10, 4], la: [-11, -22], md: [0, 0], mi: [4, 8],
  mn: [-10, 4], ok: [18, 0], va: [8, 4], wv: [-5, 3],
};

const weighed = presimplify(atlas);
const lean = filter(simplify(weighed, quantile(weighed, 0.93)), filterWeight(weighed, 6));

const round = (number) => Math.round(number);

// One ring as a path: to a point, then by steps, each a whole number.
function ring(points) {
  let [x, y] = points[0].map(round);
  let path = `M${x} ${y}l`;
  let steps = 0;
  const parts = [];
  for (const point of points.slice(1, -1)) {
    const [toX, toY] = point.map(round);
    if (toX === x && toY === y) continue;
    parts.push(`${toX - x} ${toY - y}`);
    [x, y] = [toX, toY];
    steps++;
  }
  return steps < 2 ? '' : path + parts.join(' ').replace(/ -/g, '-') + 'z';
}

const polygons = (geometry) => (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates);

function area(points) {
  return Math.abs(points.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = points[(i + 1) % points.length];
    return sum + x * nextY - nextX * y;
  }, 0) / 2);
}

function centroid(points) {
  let [x, y, twice] = [0, 0, 0];
  points.forEach(([fromX, fromY], i) => {
    const [toX, toY] = points[(i + 1) % points.length];
    const cross = fromX * toY - toX * fromY;
    twice += cross;
    x += (fromX + toX) * cross;
    y += (fromY + toY) * cross;
  });
  return [x / (3 * twice), y / (3 * twice)];
}

const shapes = {};
for (const state of feature(lean, lean.objects.states).features) {
  const code = CODES[state.id];
  if (!code) continue;
  const rings = polygons(state.geometry).map((polygon) => polygon[0]);
  const largest = rings.reduce((one, other) => (area(one) > area(other) ? one : other));
  const path = rings.filter((points) => points === largest || area(points) > 8).map(ring).join('');
  const [x, y] = centroid(largest);
  const [right, down] = NUDGE[code] || [0, 0];
  const small = SMALL.flat().includes(code);
  shapes[code] = small ? [path] : [path, round(x + right), round(y + down)];
}

const tiles = {};
SMALL.forEach((row, down) =>
  row.forEach((code, right) => {
    if (code) tiles[code] = [900 + right * (TILE + GAP), 256 + down * (TILE + GAP)];
  }),
);
TERRITORIES.forEach((code, right) => {
  tiles[code] = [330 + right * (TILE + GAP), 604];
});

const sorted = (map) => Object.fromEntries(Object.keys(map).sort().map((key) => [key, map[key]]));
const line = (map) =>
  Object.entries(sorted(map))
    .map(([code, value]) => `\n  ${code}: ${JSON.stringify(value.map(String)).replace(/","/g, '", "')}`)
    .join('');
const bounds = [-60, 8, 1056, 644];

console.log(`# Made by src/guide/us-map/us-map: do not edit. Shapes of the U.S. Census Bureau (public domain), simplified: for each state a path and where its
# letters stand. States that are too small, and the territories, have a tile.
box: "${bounds.join(' ')}"
tile: ${TILE}
shapes:${line(shapes)}
tiles:${line(tiles)}`);
