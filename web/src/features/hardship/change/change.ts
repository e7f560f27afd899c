import type { ArchiveChangeState, ChangePartsFragment, KinInput } from '@/gql/graphql';
import type { Tone } from '@/kit/basic/StatusTag';
import { type Archive, OUTDATED } from '../parts/useArchive';

export type Change = ChangePartsFragment;
export type Person = Archive['members'][number];

/** Operations that a change of a household outdates. */
export const CHANGED = [...OUTDATED, 'ArchiveChanges', 'ChangesOfArchive'];

export const CHANGE_TONES: Record<ArchiveChangeState, Tone> = {
  PROPOSED: 'warning',
  REFUSED: 'danger',
  WITHDRAWN: 'neutral',
  DONE: 'success',
  UNDONE: 'neutral',
};

export const CHANGE_STATES = Object.keys(CHANGE_TONES) as ArchiveChangeState[];

/** Relations by the member's identifier, as a form holds them. */
export type Relations = Record<string, string | undefined>;

/** The relations that a form states, for these people only when they are named. */
export function kinOf(relations: Relations = {}, only?: readonly string[]): KinInput[] {
  return Object.entries(relations).flatMap(([personId, text]) => {
    const relation = text?.trim();
    return relation && (!only || only.includes(personId)) ? [{ personId, relation }] : [];
  });
}
