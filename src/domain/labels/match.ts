import { oncePer } from '../oncePer';
import { englishFillers } from './englishWords';
import { isClosed, isOwnToEach, type KnownIndicator, type Lexicon } from './lexicon';
import { remember, type Name, type Weights } from './names';
import type { Place } from './place';
import { isGeneric } from './words';

/** What a number may be. */
export interface Candidate<Of extends Place = Place> {
  readonly place: Of;
  readonly indicator: string;
  readonly dimension: string;
  readonly category: string;
  readonly unit: string;
  /** True where the figure is one of several parts, each with a number of its own. */
  readonly inParts: boolean;
  /** True where it may be one of several parts beside its total. */
  readonly hasParts: boolean;
  /** From 0 upwards; above 0.5 more often right than wrong. */
  readonly score: number;
  /** True where the label names a group alone, and hardly anything else its indicator. */
  readonly isGuess: boolean;
  /** The share of the label that the names it rests on do not account for, from 0 to 1. */
  readonly left: number;
  readonly label: string;
  /** The words it rests on: the label, the head of the column, what stands above. */
  readonly words: string;
}

/** Words that exclude one another: where a text has one, a name with another is not meant. */
const contrasts: readonly (readonly [RegExp, RegExp])[] = [
  [/累计|cumulative|to date/i, /新增|当年|年内|本年|new /i],
  [/有害|\bhazardous/, /无害|一般废|生活垃圾|nonhazardous|general waste|household waste/],
  [/直接(?!经济)|\bdirect/i, /间接|indirect/i],
  [/申请|appli/i, /授权|获得|获授|grant/i],
  [/人均|per (?:employee|head|person)|average/i, /总|累计(?=时长)|total/i],
  [/机遇|opportunit/i, /风险|risk/i],
  [/线上|online/i, /线下|in-person|offline/i],
  [/\bpue\b/, /\bwue\b/],
];

/**
 * Everything a number may be, the best first. `usual` is what it counts, from 0 to 1, that the groups a
 * label names are printed of one indicator more than of others.
 */
export function candidatesOf<Of extends Place>(
  place: Of,
  lexicon: Lexicon,
  usual = 0,
): readonly Candidate<Of>[] {
  const labels = place.labels.length === 0 ? [''] : place.labels;
  const ranked = labels
    .flatMap((label, rank) => ofLabel({ place, label, rank, usual }, lexicon))
    .sort((a, b) => b.score - a.score);
  const best = new Map<string, Candidate<Of>>();
  for (const candidate of ranked) {
    const { indicator, dimension, category } = candidate;
    const figure = `${indicator} ${dimension} ${category}`;
    if (!best.has(figure)) best.set(figure, candidate);
  }
  return [...best.values()].slice(0, 12);
}

interface Asked<Of extends Place> {
  readonly place: Of;
  readonly label: string;
  /** 0 for the likeliest of its labels. */
  readonly rank: number;
  readonly usual: number;
}

interface Read {
  readonly usual: number;
  readonly place: Place;
  /** The grams of its own label. */
  readonly own: Weights;
  /** What its label covers of each name. */
  readonly byOwn: Float64Array;
  /** With the head of its column and, for less, what stands above. */
  readonly near: Float64Array;
  /** With what stands above and around for more: the label names a group alone. */
  readonly wide: Float64Array;
  readonly text: string;
  /** The sentence of running text; empty in a table. */
  readonly sentence: string;
  /** True where the label of a row names a group and nothing else. */
  readonly group: boolean;
  /** Names of groups that its label says in full. */
  readonly groups: readonly Name[];
}

function ofLabel<Of extends Place>(
  { place, label, rank, usual }: Asked<Of>,
  lexicon: Lexicon,
): readonly Candidate<Of>[] {
  const read = { ...readPlace(place, label, lexicon), usual };
  return fitting(place, lexicon).flatMap(({ known, ...fit }) => {
    const found = scored(read, known, lexicon);
    if (found.length === 0) return [];
    const factor = fit.factor * contrast(read, known) * 0.95 ** rank;
    return found.map(({ dimension, category, score, left, isGuess }): Candidate<Of> => ({
      place,
      indicator: known.indicator.id,
      dimension,
      category,
      unit: fit.unit,
      inParts: known.inParts && category === '',
      hasParts: category === '' && known.indicator.dimensions.some(isOwnToEach),
      score: score * factor,
      left,
      isGuess,
      label,
      words: [label, place.head, ...place.above].filter((text) => text !== '').join(' < '),
    }));
  });
}

function readPlace(place: Place, label: string, lexicon: Lexicon): Omit<Read, 'usual'> {
  const grams = lexicon.gramsIn;
  const own = grams(label);
  const head = [...grams(place.head), ...grams(wordsOfUnit(place))];
  const weighed = (factor: number, least: number) => {
    const weights = new Map<string, number>();
    for (const gram of place.around.flatMap(grams)) weights.set(gram, least);
    for (const [index, text] of place.above.entries()) {
      const weight = factor * (place.inTable ? 0.85 - 0.12 * index : 0.75 - 0.25 * index);
      for (const gram of grams(text)) weights.set(gram, Math.max(weight, weights.get(gram) ?? 0));
    }
    for (const gram of [...own, ...head]) weights.set(gram, 1);
    return lexicon.coveredBy(weights);
  };
  const ownWeights = new Map(own.map((gram) => [gram, 1] as const));
  const byOwn = lexicon.coveredBy(ownWeights);
  const isAlone = head.length + place.above.length + place.around.length === 0;
  const wide = isAlone ? byOwn : weighed(1, 0.55);
  return {
    place,
    own: ownWeights,
    byOwn,
    group: place.inTable && namesGroup(label, lexicon),
    groups: lexicon.closedGroups.filter((name) => isCovered(name, byOwn)),
    near: isAlone || label === '' || !place.inTable ? wide : weighed(0.5, 0),
    wide,
    sentence: place.inTable ? '' : lexicon.words(place.above[1] ?? ''),
    text: lexicon.words(
      `${label} ${place.head} ${place.inTable && label !== '' ? '' : (place.above[0] ?? '')}`,
    ),
  };
}

/** Less is not worth a look. */
const leastScore = 0.05;

/** What a label that is a name and nothing else is worth at least. */
const leastOfWhole = 0.75;
/** How much of an indicator's name has to stand above a label that names a group alone. */
const leastNamed = 0.6;
/** From this share on a group is printed of hardly another indicator. */
const surelyUsual = 0.8;

function isCovered({ id, weight }: Name, covered: Float64Array): boolean {
  return weight > 0 && (covered[id] ?? 0) > 0.97 * weight;
}

/** Whether one name says all that another says. */
function isTold({ grams }: Name, by: Name | undefined): boolean {
  return grams.every((gram) => by?.grams.includes(gram) ?? false);
}

function scored(read: Read, known: KnownIndicator, lexicon: Lexicon) {
  const { place, own, byOwn, near, wide, group, usual } = read;
  const found = (score: number, names: readonly Name[], ofGroup: Group, isGuess = false) => {
    if (score <= leastScore) return [];
    const left = unexplained(own, names, lexicon, usual > 0 ? known : undefined);
    const explained = (place.inTable ? 0.7 : 0.65) * left;
    const isWhole =
      usual > 0 &&
      ofGroup.dimension === '' &&
      left < 0.03 &&
      names.some((name) => isCovered(name, byOwn));
    const sum = isWhole ? Math.max(score, leastOfWhole) : score;
    return [{ ...ofGroup, left, isGuess, score: sum * (1 - explained) }];
  };
  const best = bestName(known.names, near);
  const implied = impliedByUnit(place, known, lexicon);
  const named =
    Math.max(best?.score ?? 0, implied) *
    (group ? 0.6 : 1) *
    (usual > 0 && read.groups.some((name) => !isTold(name, best?.name)) ? 0.6 : 1);
  const total = found(named, best && !(group && usual > 0) ? [best.name] : [], {
    dimension: '',
    category: '',
  });
  const broad = bestName(known.names, wide);
  const groups = known.categories.flatMap(({ dimension, category, names }) => {
    const ofGroup = bestName(names, place.inTable ? byOwn : wide, 0.5);
    if (ofGroup === null || ofGroup.score < (isClosed(dimension) ? 0.33 : 0.6)) return [];
    // A dimension that few indicators have names them too, and so does what it is mostly printed for.
    const shares = lexicon.usual.get(`${dimension} ${known.indicator.unit}`);
    const byUsual = (group ? usual : 0.7 * usual) * (shares?.get(known.indicator.id) ?? 0);
    const byGroup = Math.max(0.8 / (lexicon.sharers.get(dimension) ?? 1), byUsual);
    const ofName = Math.max(broad?.score ?? 0, implied);
    const isSurely =
      isClosed(dimension) &&
      known.indicator.unit !== '%' &&
      (shares?.get(known.indicator.id) ?? 0) >= surelyUsual;
    const ofIndicator = Math.max(ofName, place.inTable ? byGroup : 0);
    const seen =
      (known.printed.has(`${dimension} ${category}`) ? 1 : 0.95) *
      (usual > 0 && isOwnToEach(dimension) ? 0.5 : 1);
    const both = broad ? [broad.name, ofGroup.name] : [ofGroup.name];
    return found(
      ofIndicator * ofGroup.score * seen,
      both,
      { dimension, category },
      group && ofName < leastNamed && !isSurely,
    );
  });
  const wholes = known.whole.flatMap(({ name, dimension, category }) => {
    const whole = bestName([name], near);
    return whole === null ? [] : found(whole.score, [name], { dimension, category }, group);
  });
  return [...total, ...groups, ...wholes].filter(({ score }) => score > leastScore);
}

interface Group {
  readonly dimension: string;
  readonly category: string;
}

/** True where a label in a table names a group and nothing else. */
export function namesGroup(label: string, lexicon: Lexicon): boolean {
  return groupNames(lexicon)(label);
}

const groupNames = oncePer((lexicon: Lexicon) =>
  remember((label) => {
    const own = new Map(lexicon.gramsIn(label).map((gram) => [gram, 1] as const));
    const covered = lexicon.coveredBy(own);
    return lexicon.groups.some(({ names }) => {
      const group = bestName(names, covered, 0.5);
      return group !== null && group.score > 0.8 && unexplained(own, [group.name], lexicon) < 0.07;
    });
  }),
);

/** What a unit that hardly another indicator has says of the figure. */
function impliedByUnit(
  { unit, number }: Place,
  { units }: KnownIndicator,
  lexicon: Lexicon,
): number {
  const code = unit?.codes.find((one) => units.has(one));
  if (code === 'year') return /^20[2-9]\d$/.test(number.value) ? 0.6 : 0;
  if (code === undefined || !/Wh|GJ|tce|CO2|m2|m3|kW|FLOPS|\//.test(code)) return 0;
  return 0.6 / (lexicon.rivals.get(code) ?? 1);
}

/** The name that a text covers best. */
function bestName(names: readonly Name[], covered: Float64Array, brevity = 3) {
  let best: { name: Name; score: number } | null = null;
  for (const name of names) {
    const share = covered[name.id] ?? 0;
    if (share === 0) continue;
    const score = (share / name.weight) * (1 - Math.exp(-name.weight / brevity));
    if (score > (best?.score ?? 0)) best = { name, score };
  }
  return best;
}

/** How much of the label the names do not account for. */
function unexplained(
  own: Weights,
  names: readonly Name[],
  lexicon: Lexicon,
  of?: KnownIndicator,
): number {
  // Which scopes an intensity counts is said of it, and no part of its name.
  const isIntensity = of?.indicator.kind === 'intensity';
  let all = 0;
  let left = 0;
  for (const gram of own.keys()) {
    const weight = lexicon.weightOf(gram) * (isGeneric(gram) ? 0.1 : 1);
    if (of && (englishFillers.has(gram) || (isIntensity && gram.startsWith('scope')))) continue;
    all += weight;
    if (!names.some(({ grams }) => grams.includes(gram))) left += weight;
  }
  return all === 0 ? 0 : left / all;
}

/** Less where the text says the opposite of what the indicator is called. */
function contrast(
  { text, sentence, place }: Read,
  { indicator, called: name }: KnownIndicator,
): number {
  const against = contrasts.some(([one, other]) => {
    const [named, denied] = one.test(name) ? [one, other] : [other, one];
    const said = named.test(text) || denied.test(text) ? text : sentence;
    return named.test(name) && !denied.test(name) && denied.test(said) && !named.test(said);
  });
  const target = /目[標标](?![實实]现|[實实]現|完成|[達达]成)|target|goal/i;
  const isTarget = indicator.kind === 'target' && indicator.unit !== 'year';
  const isBound = /^at_(?:most|least)$/.test(place.number.qualifier ?? '');
  const isUntold = isTarget && !isBound && !target.test(text);
  const isOther = !isTarget && target.test(place.head || (isBound ? `${text} ${sentence}` : ''));
  const less = /减少|节约|降低|reduc|saved/i;
  const ofSaving = less.test(text) && !less.test(name) && !place.inTable;
  return (ofSaving ? 0.6 : 1) * (against ? 0.5 : 1) * (isUntold ? 0.7 : isOther ? 0.5 : 1);
}

/** What a unit says of the figure: by what it is divided. */
function wordsOfUnit({ unit }: Place): string {
  const below = unit?.codes[0]?.split('/')[1];
  if (below === undefined) return '';
  const words = / (?:million|10k|thousand)$|^[A-Z]{3}$/.test(below)
    ? '營收 revenue'
    : below === 'person'
      ? '人均 per employee'
      : below.endsWith('m2') || below === 'sq ft'
        ? '面積 floor area'
        : '';
  return `${words} 強度 intensity`;
}

/** What happened or did not. */
const incident = /事件|事故|案|违规|处罚|死亡|亡|投诉|召回|回收|中断|损失|泄|歧视|劳动/;

/** Units of things that are whole. */
const wholeUnits = new Set(['count', 'persons', 'person-times', 'pieces', 'grade']);

interface Fit {
  /** 0 where it is not printed in the unit. */
  readonly factor: number;
  readonly unit: string;
}

type Fitting = readonly (Fit & { readonly known: KnownIndicator })[];

const fits = oncePer<Lexicon, Map<string, Fitting>>(() => new Map());

/** The indicators that are printed in the unit of a number; the same for numbers alike. */
function fitting({ unit, number, inTable }: Place, lexicon: Lexicon): Fitting {
  const ofLexicon = fits(lexicon);
  const { value, qualifier } = number;
  const isNone = value === '0' && qualifier === 'in_words';
  const isSmall = /^\d{1,2}$/.test(value);
  const key = [
    value.includes('.'),
    isNone,
    isSmall,
    inTable,
    ...(unit?.codes ?? ['no unit']),
  ].join();
  const found =
    ofLexicon.get(key) ??
    lexicon.indicators
      .map((known) => ({ known, ...unitFit({ unit, number, inTable }, known, lexicon) }))
      .filter(({ factor }) => factor > 0);
  ofLexicon.set(key, found);
  return found;
}

/** Whether the number has a unit in which the indicator is printed. */
function unitFit(
  { unit, number, inTable }: Pick<Place, 'unit' | 'number' | 'inTable'>,
  { indicator, units }: KnownIndicator,
  lexicon: Lexicon,
): Fit {
  // Nobody counts parts of a person.
  const broken = number.value.includes('.') && wholeUnits.has(indicator.unit);
  if (unit === null) {
    if (broken) return { factor: 0, unit: '' };
    if (['ratio', 'L/kWh'].includes(indicator.unit)) {
      return { factor: number.value.includes('.') ? 1 : 0.3, unit: indicator.unit };
    }
    const bare = ['count', 'grade'].includes(indicator.unit);
    const factor = bare ? 0.95 : indicator.unit === '%' ? 0.4 : 0.85;
    const small = /^\d{1,2}$/.test(number.value);
    return { factor: inTable ? factor : factor * (small ? 0.35 : 0.7), unit: indicator.unit };
  }
  const code = unit.codes.find((one) => units.has(one)) ?? unlikeCode(unit.codes, units);
  if (code === undefined || broken) return { factor: 0, unit: '' };
  const none = number.qualifier === 'in_words' && number.value === '0';
  const isIncident = incident.test(indicator.label['zh-Hans']);
  const ofNone = !none ? 1 : !isIncident ? 0.6 : code === '%' ? 0.9 : 1.3;
  const rare = 1 + 0.4 / (lexicon.rivals.get(code) ?? 1);
  return { factor: rare * ofNone, unit: code };
}

/** A unit of the same kind that does not convert: money of another currency, another measure of area. */
function unlikeCode(codes: readonly string[], units: ReadonlySet<string>): string | undefined {
  return codes.find((code) =>
    units.has(code.replace(/(?:HKD|USD|SGD|EUR|MOP|TWD)(?= |$)/, 'RMB').replace('sq ft', 'm2')),
  );
}
