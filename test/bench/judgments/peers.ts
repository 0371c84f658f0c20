import jsonLogic, { type RulesLogic } from 'json-logic-js';
import { Engine } from 'json-rules-engine';
import { parseDay } from '../../../rules/days';
import { type Action, type Attempt, actions } from '../../../rules/vocabulary';
import { peerRules } from './rulebook';
import type { Condition, PeerRule } from './rulebook/condition';
import { textOperators } from './rulebook/text-operators';
import { context } from './sample';

/** What a rule said, in a form in which two engines can be compared. */
export const said = ({ rule, message, level }: { rule: string; message: string; level: string }): string =>
  `${level} ${rule}.${message}`;

type Facts = Record<string, unknown>;

const today = parseDay(new Date(context.now.getTime() + 9 * 3_600_000).toISOString().slice(0, 10)) ?? 0;

/** Flat facts are what both peers read fastest; a path into an object costs them more. */
export const factsOf = ({ action, order, claim, form, record, unanswered, orders }: Attempt): Facts => {
  const held = Math.max(
    parseDay(claim?.withdrawalHeldOn) ?? Number.NEGATIVE_INFINITY,
    parseDay(claim?.withdrawalCancelledOn) ?? Number.NEGATIVE_INFINITY,
  );
  const isMessage = action === 'send-message';
  return {
    action,
    unanswered,
    orders,
    'order.status': order.status,
    'order.site': order.site,
    'order.payment': order.payment,
    'order.numbers': [order.number, order.cartNumber, order.trackingNumber],
    'claim.status': claim?.status ?? null,
    'claim.type': claim?.type ?? null,
    'record.noticeSentOn': record.noticeSentOn,
    'form.reason': form.reason,
    'form.text': form.text,
    'form.title': form.title,
    'form.body': form.body,
    'form.withdrawalFlag': form.withdrawalFlag,
    'form.received': form.received,
    'form.approved': form.approved,
    'form.category': form.category,
    written: isMessage ? `${form.title ?? ''}\n${form.body ?? ''}` : form.text,
    main: isMessage && form.body?.trim() ? form.body : isMessage ? form.title : form.text,
    daysSinceHeld: held === Number.NEGATIVE_INFINITY ? 9999 : today - held,
  };
};

type TopLevel = ConstructorParameters<typeof Engine>[0];

const engineOf = (rules: readonly PeerRule[], isActionAsked: boolean): Engine => {
  const written = rules.map(({ rule, message, level, actions, conditions }) => ({
    conditions: isActionAsked
      ? { all: [{ fact: 'action', operator: 'in', value: actions }, ...conditions.all] }
      : conditions,
    event: { type: rule, params: { message, level } },
  }));
  const engine = new Engine(written as TopLevel);
  for (const [name, operator] of Object.entries(textOperators)) engine.addOperator(name, operator);
  return engine;
};

const run = async (engine: Engine, attempt: Attempt): Promise<string[]> => {
  const { events } = await engine.run(factsOf(attempt));
  return events.map(({ type, params }) =>
    said({ rule: type, message: String(params?.message), level: String(params?.level) }),
  );
};

const whole = engineOf(peerRules, true);
/** As its manual shows it: all rules in one engine, each asking for the action first. */
export const jsonRulesEngine = (attempt: Attempt) => run(whole, attempt);

const byAction = new Map<Action, PeerRule[]>(
  actions.map((action) => [action, peerRules.filter((rule) => rule.actions.includes(action))]),
);
const engines = new Map(actions.map((action) => [action, engineOf(byAction.get(action) ?? [], false)]));
/** As fast as it can be had: an engine for each action, with nothing but that action's rules. */
export const jsonRulesEngineByAction = (attempt: Attempt): Promise<string[]> => {
  const engine = engines.get(attempt.action);
  if (!engine) throw new Error(`no engine for ${attempt.action}`);
  return run(engine, attempt);
};

const operators: Readonly<Record<string, string>> = {
  equal: '===',
  notEqual: '!==',
  in: 'in',
  lessThan: '<',
  greaterThanInclusive: '>=',
};
const isFact = (value: unknown): value is { fact: string } =>
  typeof value === 'object' && value !== null && 'fact' in value;

/** json-logic reads an array as values to be computed, and dots as a path: names are written with `/`. */
const logicOf = (condition: Condition): RulesLogic => {
  if ('all' in condition) return { and: condition.all.map(logicOf) } as RulesLogic;
  if ('any' in condition) return { or: condition.any.map(logicOf) } as RulesLogic;
  const { fact, operator, value } = condition;
  const left = { var: nameOf(fact) };
  const right = isFact(value) ? { var: nameOf(value.fact) } : value;
  if (operator === 'notIn') return { '!': { in: [left, right] } } as RulesLogic;
  return { [operators[operator] ?? operator]: [left, right] } as RulesLogic;
};
const nameOf = (fact: string): string => fact.replace('.', '/');

for (const [name, operator] of Object.entries(textOperators)) jsonLogic.add_operation(name, operator);
const logics = new Map(
  actions.map((action) => [
    action,
    (byAction.get(action) ?? []).map((rule) => ({ said: said(rule), logic: logicOf(rule.conditions) })),
  ]),
);

export const jsonLogicJs = (attempt: Attempt): string[] => {
  const facts = Object.fromEntries(
    Object.entries(factsOf(attempt)).map(([name, value]) => [nameOf(name), value]),
  );
  const found: string[] = [];
  for (const { said, logic } of logics.get(attempt.action) ?? [])
    if (jsonLogic.apply(logic, facts) === true) found.push(said);
  return found;
};
