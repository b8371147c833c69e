/** The one place where the floor decides: marks of a chat → severity, variant and what counts. See `engine/scoring.py`. */

import type { Severity } from '../protocol';
import type { CompositeRow, Table } from './table';

/** A signal as it is remembered: no text, only which rule, in which message, and when. */
export interface Mark {
  rule: string;
  stage: string | null;
  slot: string;
  weight: number;
  messageId: string;
  turn: number;
  softenedBy: string | null;
}

/** What one author of a chat has shown so far; `turn` counts their messages. */
export interface Track {
  marks: Mark[];
  turn: number;
}

export interface Verdict {
  severity: Severity;
  score: number;
  stage: string | null;
  variant: string | null;
  /** The strongest mark of every slot, in the order in which they were written. */
  counted: Mark[];
  composite: CompositeRow | null;
}

const DEFAULT_TURNS = 40;
/** So many messages of one author without a sign make a long quiet friendship. */
const QUIET_TURNS = 150;
const STAGES = ['contact', 'rapport', 'move', 'request', 'capture', 'threat', 'demand', 'haggling', 'deadline', 'isolation', 'execution', 'cruelty', 'authority', 'recovery'];

/** The track after one more message: faded marks gone, new ones added. */
export function advance(track: Track, marks: Omit<Mark, 'turn'>[], memory: Record<string, number>): Track {
  const turn = track.turn + 1;
  const kept = track.marks.filter((mark) => turn - mark.turn <= (memory[mark.slot] ?? DEFAULT_TURNS));
  return { marks: condensed([...kept, ...marks.map((mark) => ({ ...mark, turn }))]), turn };
}

/** Per slot the first, the strongest and the two latest marks: all that scoring asks for, in bounded space. */
function condensed(marks: Mark[]): Mark[] {
  const out = new Set<Mark>();
  for (const slot of new Set(marks.map((mark) => mark.slot))) {
    const own = marks.filter((mark) => mark.slot === slot);
    const latest = new Map<number, Mark>();
    for (const mark of own) if (mark.weight > (latest.get(mark.turn)?.weight ?? -Infinity)) latest.set(mark.turn, mark);
    const turns = [...latest.keys()].sort((a, b) => a - b).slice(-2);
    for (const mark of [own[0], strongest(own), ...turns.map((turn) => latest.get(turn))]) if (mark) out.add(mark);
  }
  return [...out].sort((a, b) => a.turn - b.turn);
}

function strongest(marks: Mark[]): Mark | undefined {
  return marks.reduce<Mark | undefined>((best, mark) => (best === undefined || mark.weight > best.weight || (mark.weight === best.weight && mark.turn > best.turn) ? mark : best), undefined);
}

/** Scores one author's track under the circumstances that are given. Below `high` the floor has nothing to say. */
export function decide({ marks, turn }: Track, table: Table, given: ReadonlySet<string>, softeningWeight: (id: string) => number): Verdict {
  const circumstances = new Set([...given].filter((one) => one !== 'stranger' || turn <= QUIET_TURNS));
  const counted = [...new Set(marks.map(({ slot }) => slot))].flatMap((slot) => strongest(marks.filter((mark) => mark.slot === slot && mark.weight > 0)) ?? []).sort((a, b) => a.turn - b.turn || (a.slot < b.slot ? -1 : 1));
  const holding = table.composites.filter((composite) => composite.when.every((one) => circumstances.has(one)) && holds(composite, marks));
  const composite = holding.reduce<CompositeRow | null>((best, one) => (best === null || rank(one) > rank(best) ? one : best), null);
  const softening = counted.every(({ softenedBy }) => softenedBy !== null) ? Math.max(...counted.map(({ softenedBy }) => softeningWeight(softenedBy ?? ''))) : 0;
  const score = counted.reduce((sum, { weight }) => sum + weight, 0) + (composite?.weight ?? 0) + (composite ? softening : 0);
  const stage = counted.map((mark) => mark.stage).reduce((furthest, one) => (one !== null && STAGES.indexOf(one) > STAGES.indexOf(furthest ?? '') ? one : furthest), null);
  return { severity: severityOf(score, composite, table), score, stage, variant: holding.find(({ variant }) => variant !== null)?.variant ?? null, counted, composite };
}

/** The one that counts grants most, then weighs most, then stands first. */
function rank({ grants, weight }: CompositeRow): number {
  return (grants === 'critical' ? 1000 : 0) + weight;
}

function severityOf(score: number, composite: CompositeRow | null, { thresholds }: Table): Severity {
  if (composite === null || score < thresholds.high) return 'none';
  return composite.grants === 'critical' && score >= thresholds.critical ? 'critical' : 'high';
}

/** Whether every group is filled close enough to the others, by different marks. */
function holds(composite: CompositeRow, marks: Mark[]): boolean {
  const able = composite.groups.map((group) => marks.filter((mark) => group.includes(mark.slot) && mark.weight >= composite.least));
  if (able.some((filling) => new Set(filling.map(({ turn }) => turn)).size < composite.repeats)) return false;
  const [first = [], ...rest] = able;
  if (composite.ordered) return first.some((mark) => follows(mark, rest, composite.turns));
  const latest: Mark[] = [];
  for (const filling of able) {
    const left = filling.filter((mark) => !latest.includes(mark));
    const last = left.reduce<Mark | undefined>((best, mark) => (best === undefined || mark.turn > best.turn ? mark : best), undefined);
    if (!last) return false;
    latest.push(last);
  }
  const turns = latest.map(({ turn }) => turn);
  return Math.max(...turns) - Math.min(...turns) <= composite.turns;
}

/** Whether marks of the other groups come after `first`, in order and soon enough. */
function follows(first: Mark, rest: Mark[][], turns: number): boolean {
  let before = first;
  for (const filling of rest) {
    const next = filling.filter((mark) => mark.turn >= before.turn && mark !== before).reduce<Mark | undefined>((soonest, mark) => (soonest === undefined || mark.turn < soonest.turn ? mark : soonest), undefined);
    if (!next) return false;
    before = next;
  }
  return before.turn - first.turn <= turns;
}
