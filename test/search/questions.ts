/**
 * Questions as residents type them, put to the country's own open data (places from OpenStreetMap, the groups of
 * Repair Café Danmark), with the answers that they mean. The answers were read out of the data by meaning and by
 * distance, not by asking the search; a label may be wrong, but it must never be made to fit what the search does.
 * A name stands here only if one listing has it; of the others it is the id of the source.
 */
import type { QuestionGroups } from '../../tools/bench/questions.ts';
import { meanings, otherTongues, unanswered } from './questions/meanings.ts';
import { ambiguous, inPlaces, standing } from './questions/places.ts';
import { forms, letters, names, typos } from './questions/words.ts';

export const QUESTIONS: QuestionGroups = {
  names,
  forms,
  letters,
  typos,
  meanings,
  'in places': inPlaces,
  standing,
  'other tongues': otherTongues,
  ambiguous,
  unanswered,
};
