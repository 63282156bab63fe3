/** Sources of the portal's blocks, and blocks on a page. */
const SOURCES = 40;
const BLOCKS = 3;
/** Page views of readers who were here within a quarter of an hour: their browser has the answers. */
const RETURNING = 0.35;
/** Seconds for which the CDN and the gateway do not ask again, as the gateway's headers say. */
const TTL = 60;
/** Seconds between two runs of `html-portlets render`; an element asks where its fragment is older than its `refresh`. */
const RENDER_EVERY = 900;
/** Requests a second that the gateway sends to one source at most. */
const SOURCE_RATE = 2;

const HOUR = 3600;
/** When what happens, in seconds of the day. */
const STORM = [15 * HOUR, 16 * HOUR];
const OUTAGE = [18 * HOUR, 21 * HOUR];
const DEPLOY = 10 * HOUR;

/** Of a day's views, by the hour: a night, two office peaks, an evening. */
const HOURS = [2, 1, 1, 1, 1, 2, 4, 7, 9, 9, 8, 7, 5, 6, 8, 8, 7, 6, 5, 6, 7, 6, 4, 3];

const AGES = [
  ['under 1 minute', 60],
  ['1–2 minutes', 120],
  ['2–5 minutes', 300],
  ['5–15 minutes', 900],
  ['15–60 minutes', HOUR],
  ['1–3 hours', 3 * HOUR],
  ['over 3 hours', Infinity],
];

/**
 * One day, second by second. Arrivals are Poisson; a CDN's edge and the gateway serve what is too old at once and ask behind the
 * reader's back, one request at a time, as the gateway does in `compat/gateway`.
 *
 * @param {object} options
 * @param {number} options.views Page views.
 * @param {number} options.seed
 * @param {number} options.edges Places of a CDN; 0: readers ask the gateway.
 * @param {boolean} options.fragments Whether pages have their content written in.
 */
export function simulateDay({ views, seed, edges, fragments }) {
  const random = randomFrom(seed);
  const share = popularity();
  const perHour = HOURS.map((hour, index) => (index === STORM[0] / HOUR ? hour * 6 : hour));
  const sum = perHour.reduce((total, hour) => total + hour, 0);
  const caches = Array.from({ length: Math.max(1, edges) }, () => new Float64Array(SOURCES).fill(-Infinity));
  /** When what an edge has was fetched from the source. */
  const edgeFetched = caches.map(() => new Float64Array(SOURCES).fill(NaN));
  // The day before has left the gateway warm.
  const gatewayAsked = new Float64Array(SOURCES).fill(-TTL);
  const gatewayFetched = new Float64Array(SOURCES).fill(-TTL);
  const day = {
    blocks: 0,
    browser: 0,
    edge: 0,
    gateway: 0,
    source: 0,
    rendered: 0,
    errors: 0,
    peaks: { gateway: 0, source: 0 },
  };
  const ages = new Float64Array(AGES.length);
  let rendered = -RENDER_EVERY;
  let fragmentFetched = -RENDER_EVERY;

  let now = 0;
  for (; now < 86_400; now++) {
    const isOut = now >= OUTAGE[0] && now < OUTAGE[1];
    const arriving = (views * perHour[Math.floor(now / HOUR)]) / sum / HOUR;
    let gatewayNow = 0;
    let sourceNow = 0;
    if (now === DEPLOY) caches.forEach((cache) => cache.fill(-Infinity));
    if (fragments && now - rendered >= RENDER_EVERY) {
      rendered = now;
      day.rendered += SOURCES;
      if (!isOut) fragmentFetched = now;
    }
    const askGateway = (source, count) => {
      gatewayNow += count;
      if (now - gatewayAsked[source] >= TTL || (isOut && now - gatewayFetched[source] >= TTL)) {
        // While a source is out, each attempt fails and the next reader's is another, up to its rate.
        sourceNow += isOut ? Math.min(count, SOURCE_RATE) : 1;
        gatewayAsked[source] = now;
        const before = gatewayFetched[source];
        if (!isOut) gatewayFetched[source] = now;
        return before;
      }
      return gatewayFetched[source];
    };
    for (let source = 0; source < SOURCES; source++) {
      const wanted = poisson(arriving * BLOCKS * share[source], random);
      if (!wanted) continue;
      day.blocks += wanted;
      const isFragmentFresh = fragments && now - fragmentFetched < RENDER_EVERY;
      const own = isFragmentFresh ? wanted : Math.round(wanted * RETURNING);
      day.browser += own;
      if (isFragmentFresh) {
        count(now - fragmentFetched, wanted);
        continue;
      }
      // What a returning reader has is some minutes older than what is fetched now.
      const asking = wanted - own;
      if (!edges) {
        const fetched = askGateway(source, asking);
        count(now - fetched, asking);
        count(now - fetched + RENDER_EVERY / 2, own);
        continue;
      }
      day.edge += asking;
      let left = asking;
      for (let edge = 0; edge < edges && left; edge++) {
        const here = edge === edges - 1 ? left : Math.min(left, poisson(asking / edges, random));
        left -= here;
        if (!here) continue;
        if (now - caches[edge][source] >= TTL) {
          const fetched = askGateway(source, 1);
          if (Number.isNaN(edgeFetched[edge][source]) || caches[edge][source] === -Infinity)
            edgeFetched[edge][source] = fetched;
          count(now - edgeFetched[edge][source], here);
          caches[edge][source] = now;
          edgeFetched[edge][source] = fetched;
        } else count(now - edgeFetched[edge][source], here);
      }
      count(now - gatewayFetched[source] + RENDER_EVERY / 2, own);
    }
    day.gateway += gatewayNow;
    day.source += sourceNow;
    day.peaks.gateway = Math.max(day.peaks.gateway, gatewayNow);
    day.peaks.source = Math.max(day.peaks.source, sourceNow);
  }
  return { ...day, ages: AGES.map(([label], index) => [label, ages[index]]) };

  /** The element shows the newer of what its page has and what it is answered. */
  function count(answered, readers) {
    const age = fragments ? Math.min(answered, now - fragmentFetched) : answered;
    if (!Number.isFinite(age)) day.errors += readers;
    else ages[AGES.findIndex(([, limit]) => age < limit)] += readers;
  }
}

/** The few sources of the front page have most of the readers: Zipf's law. */
function popularity() {
  const weights = Array.from({ length: SOURCES }, (_, index) => 1 / (index + 1));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => weight / sum);
}

/** Mulberry32. */
function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** How many come where so many are expected: by Knuth's method, and for many by the normal distribution. */
function poisson(expected, random) {
  if (expected > 30) {
    const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
    return Math.max(0, Math.round(expected + Math.sqrt(expected) * normal));
  }
  const limit = Math.exp(-expected);
  let product = random();
  let count = 0;
  for (; product > limit; count++) product *= random();
  return count;
}
