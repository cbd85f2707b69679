/** The part of the OpenAPI document that is about writing: OGC API Features Part 4. */
import { WRITTEN_PROPERTIES } from './domain/feature-listing.ts';
import { SESSION_COOKIE } from './middleware/session.ts';
import { COLLECTIONS } from './routes/collections.ts';

export const SESSION = {
  session: {
    type: 'apiKey',
    in: 'cookie',
    name: SESSION_COOKIE,
    description: 'Signed in on the site itself, /log-ind. Requests from pages of other sites are refused.',
  },
};

/** Those that no list shows. */
const OTHERS: Record<string, object> = {
  description: {
    type: 'string',
    maxLength: 10_000,
    description: 'Plain text; an empty line parts paragraphs',
  },
  description_en: { type: 'string', maxLength: 10_000 },
  tags: listOf({ type: 'string', maxLength: 60 }),
  organiser: { type: 'object', properties: { name: { type: 'string' }, kind: { type: 'string' } } },
  languages: listOf({ type: 'string', description: 'ISO 639' }),
  access: listOf({ type: 'string' }),
  needs: listOf({ type: 'string' }),
  municipality_part: { type: 'string' },
  venue: { type: 'string' },
  service_area: listOf({
    type: 'string',
    description: '`municipality:0751`, `postcode:8000`, `online`, `nationwide`',
  }),
  activities: listOf({
    type: 'object',
    required: ['name', 'start', 'rrule'],
    properties: {
      name: { type: 'string' },
      start: { type: 'string', description: 'Danish local time' },
      end: { type: 'string' },
      rrule: { type: 'string', description: 'RFC 5545' },
      exdates: listOf({ type: 'string' }),
    },
  }),
  form: { type: 'string', format: 'uri' },
  links: listOf({ type: 'object', properties: { title: { type: 'string' }, url: { type: 'string' } } }),
  pictures: listOf({
    type: 'object',
    required: ['url', 'alt'],
    properties: { url: { type: 'string' }, alt: { type: 'string' }, credit: { type: 'string' } },
  }),
};

export const WRITTEN_FEATURE = {
  type: 'object',
  description:
    'A feature as GET gives it. What the directory itself knows (number, slug, version …) may come along and says nothing; any other property is refused.',
  required: ['type', 'properties'],
  properties: {
    type: { type: 'string', enum: ['Feature'] },
    id: { type: 'string', pattern: '^[A-Za-z0-9_-]{8,64}$', description: 'Of a new one: made by the client' },
    geometry: {
      type: 'object',
      nullable: true,
      description: 'A Point. Of a hidden place it may be null: what is kept hidden stays.',
    },
    properties: {
      type: 'object',
      required: ['name', 'summary', 'category'],
      properties: Object.fromEntries(WRITTEN_PROPERTIES.map((name) => [name, schemaOf(name)])),
    },
  },
};

const BODY = { $ref: '#/components/schemas/initiative' };
const PROBLEM = {
  description: 'A problem; `field` names the property at fault',
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/problem' } } },
};
const FEATURE = { 'application/geo+json': { schema: { type: 'object' } } };

const ID = { name: 'id', in: 'path', required: true, schema: { type: 'string' } };
const IF_MATCH = {
  name: 'If-Match',
  in: 'header',
  required: true,
  description: 'The ETag of what you have seen. Without it, or with `*`: 428. Changed since: 412.',
  schema: { type: 'string', example: '"v3"' },
};
const KEY = {
  name: 'Idempotency-Key',
  in: 'header',
  required: false,
  description: 'The same key of the same account is the same request: it is done once.',
  schema: { type: 'string', maxLength: 255 },
};

export const WRITES: Record<string, Record<string, object>> = {
  '/collections/initiatives/items': {
    post: operation('addInitiative', 'Adds one: yours, and shown when a moderator has seen it', {
      parameters: [KEY],
      body: ['application/geo+json', BODY],
      responses: {
        201: { description: 'Added and shown; `Location` says where', content: FEATURE },
        202: { description: 'Added; it waits for a moderator', content: FEATURE },
      },
    }),
  },
  '/collections/initiatives/items/{id}': {
    put: operation('replaceInitiative', 'Replaces all that people write of one', {
      parameters: [ID, IF_MATCH, KEY],
      body: ['application/geo+json', BODY],
      responses: {
        200: { description: 'As it is now', content: FEATURE },
        202: { description: 'The change waits for a moderator; as it is until then', content: FEATURE },
      },
    }),
    patch: operation('updateInitiative', 'Changes parts of one', {
      parameters: [ID, IF_MATCH, KEY],
      body: ['application/merge-patch+json', { type: 'object', description: 'RFC 7396, of the feature' }],
      responses: {
        200: { description: 'As it is now', content: FEATURE },
        202: { description: 'The change waits for a moderator; as it is until then', content: FEATURE },
      },
    }),
    delete: operation('eraseInitiative', 'Erases one with its history and pictures', {
      parameters: [ID, IF_MATCH],
      responses: { 204: { description: 'It is gone for good' } },
    }),
  },
};

interface Write {
  parameters: object[];
  body?: [type: string, schema: object];
  responses: Record<number, object>;
}

function operation(operationId: string, summary: string, { parameters, body, responses }: Write) {
  return {
    operationId,
    summary,
    security: [{ session: [] }],
    parameters,
    ...(body ? { requestBody: { required: true, content: { [body[0]]: { schema: body[1] } } } } : {}),
    responses: { ...responses, default: PROBLEM },
  };
}

function schemaOf(name: string): object {
  const listed = COLLECTIONS.initiatives.properties[name];
  if (!listed) return OTHERS[name] ?? { type: 'string' };
  const { title, ...schema } = listed;
  return { ...schema, description: title };
}

function listOf(items: object): object {
  return { type: 'array', items };
}
