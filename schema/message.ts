/** What somebody writes to an initiative through us. */
import * as v from 'valibot';
import { emailAddress, required } from './initiative.ts';

export const MESSAGE_MAX = 3000;

export const Message = v.object({
  /** Where the answer goes. */
  from: emailAddress,
  words: required(MESSAGE_MAX),
});
export type Message = v.InferOutput<typeof Message>;
