/** Text becomes checked values here: a parameter that is unknown, doubled or wrong is a named fault. */
import type { Context } from 'hono';
import * as v from 'valibot';
import { Fault } from '../../schema/problem.ts';

/** A query parameter: its validator guards the route and describes it in the OpenAPI document. */
export interface Parameter<Value = unknown> {
  schema: v.GenericSchema<string, Value>;
  description: string;
}

export type Parameters = Record<string, Parameter>;

export type Values<P extends Parameters> = {
  [K in keyof P]?: P[K] extends Parameter<infer Value> ? Value : never;
};

export function readQuery<P extends Parameters>(c: Context, parameters: P): Values<P> {
  const values: Record<string, unknown> = {};
  for (const [name, texts] of Object.entries(c.req.queries())) {
    // Not of the object's own kin: “constructor” is no parameter.
    const parameter = Object.hasOwn(parameters, name) ? parameters[name] : undefined;
    if (!parameter) {
      const known = Object.keys(parameters).join(', ') || 'none';
      throw new Fault('unknown-parameter', { field: name, detail: `“${name}” is not one of: ${known}` });
    }
    const [text = ''] = texts;
    if (texts.length > 1) throw new Fault('bad-parameter', { field: name, detail: `${name} is given twice` });
    values[name] = checked(name, parameter.schema, text);
  }
  return values as Values<P>;
}

/** The value that a text stands for, or a fault that names it. */
export function checked<Value>(name: string, schema: v.GenericSchema<string, Value>, text: string): Value {
  const read = v.safeParse(schema, text);
  if (read.success) return read.output;
  throw new Fault('bad-parameter', { field: name, detail: `${name} ${read.issues[0].message}` });
}
