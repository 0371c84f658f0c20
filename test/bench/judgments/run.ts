import { performance } from 'node:perf_hooks';
import { judge } from '../../../rules';
import type { Attempt } from '../../../rules/vocabulary';
import { type Figure, percentile } from '../figures';
import { jsonLogicJs, jsonRulesEngine, jsonRulesEngineByAction, said } from './peers';
import { peerRules } from './rulebook';
import { context, longAttempts, sameAttempts, shortAttempts } from './sample';

type Engine = { name: string; judge: (attempt: Attempt) => unknown; isAsync?: boolean };

const ours: Engine = { name: 'judge', judge: (attempt) => judge(attempt, context) };
const peers: readonly Engine[] = [
  { name: 'json-rules-engine', judge: jsonRulesEngine, isAsync: true },
  { name: 'json-rules-engine, an engine per action', judge: jsonRulesEngineByAction, isAsync: true },
  { name: 'json-logic-js', judge: jsonLogicJs },
];

const shared = new Set<string>(peerRules.map(({ rule }) => rule));

/** Speed is worth comparing only between those who say the same. */
const checkAgreement = async (attempts: readonly Attempt[]): Promise<void> => {
  for (const attempt of attempts) {
    const { findings, unchecked } = judge(attempt, context);
    if (unchecked.length > 0) throw new Error(`unchecked: ${JSON.stringify([unchecked, attempt])}`);
    const here = findings.filter(({ rule }) => shared.has(rule)).map(said);
    const wanted = here.sort().join('\n');
    for (const peer of peers) {
      const answer = await peer.judge(attempt);
      const there = Array.isArray(answer) ? answer.map(String).sort().join('\n') : '';
      if (there !== wanted)
        throw new Error(
          `${peer.name} says:\n${there}\njudge says:\n${wanted}\nof ${JSON.stringify(attempt)}`,
        );
    }
  }
};

/** Judgments a second over a stretch of time; the attempts go round from `from` on. */
const rate = async (
  { judge, isAsync }: Engine,
  attempts: readonly Attempt[],
  forMs: number,
): Promise<number> => {
  const start = performance.now();
  let count = 0;
  let elapsed = 0;
  do {
    for (const attempt of attempts) {
      if (isAsync) await judge(attempt);
      else judge(attempt);
      // A slow peer does not get through the whole sample.
      if (++count % 16 === 0 && isAsync && performance.now() - start >= forMs) break;
    }
    elapsed = performance.now() - start;
  } while (elapsed < forMs);
  return (count / elapsed) * 1000;
};

const times = async ({ judge, isAsync }: Engine, attempts: readonly Attempt[], count: number) => {
  const taken: number[] = [];
  for (let i = 0; i < count; i++) {
    const attempt = attempts[i % attempts.length];
    if (!attempt) break;
    const start = performance.now();
    if (isAsync) await judge(attempt);
    else judge(attempt);
    taken.push((performance.now() - start) * 1000);
  }
  return taken;
};

const rounds = 7;

const compare = async (kind: string, attempts: readonly Attempt[]): Promise<Figure[]> => {
  const engines = [ours, ...peers];
  const rates = new Map<Engine, number[]>(engines.map((engine) => [engine, []]));
  for (const engine of engines) await rate(engine, attempts, 250);
  // In turns, so that whatever else the machine does falls on all alike.
  for (let round = 0; round < rounds; round++)
    for (const engine of engines) rates.get(engine)?.push(await rate(engine, attempts, 150));
  const rateOf = (engine: Engine) => Math.max(...(rates.get(engine) ?? []));
  const figures: Figure[] = engines.map((engine) => ({
    part: `judgments, ${kind}`,
    name: engine.name,
    value: rateOf(engine),
    unit: '/s',
  }));
  for (const peer of peers)
    figures.push({
      part: `judgments, ${kind}`,
      name: `judge : ${peer.name}`,
      value: rateOf(ours) / rateOf(peer),
      unit: '×',
      ...(peer.judge === jsonRulesEngine ? { budget: { at: 'least', limit: 50 } } : {}),
    });
  for (const engine of engines) {
    const count = engine === ours ? 8_000 : 1_000;
    const taken: number[][] = [];
    for (let round = 0; round < rounds; round++) taken.push(await times(engine, attempts, count));
    // The quietest round: what another program takes away in between is no time of the engine's.
    const least = (share: number) => Math.min(...taken.map((round) => percentile(round, share)));
    figures.push(
      { part: `judgments, ${kind}`, name: `${engine.name}, median`, value: least(0.5), unit: 'µs' },
      {
        part: `judgments, ${kind}`,
        name: `${engine.name}, 99th percentile`,
        value: least(0.99),
        unit: 'µs',
        ...(engine === ours ? { budget: { at: 'most', limit: 50 } } : {}),
      },
    );
  }
  return figures;
};

export const measureJudgments = async (): Promise<Figure[]> => {
  const all = [...shortAttempts, ...longAttempts, ...sameAttempts];
  await checkAgreement(all);
  console.log(`judgments: ${all.length} attempts, four engines say the same of each`);
  return [
    ...(await compare('short texts', shortAttempts)),
    ...(await compare('ever-new 1,000-character texts', longAttempts)),
    ...(await compare('1,000-character texts again', sameAttempts)),
  ];
};
