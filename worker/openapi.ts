/** The OpenAPI document, made from the same validators that guard the routes. */
import { toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { PROBLEMS } from '../schema/problem.ts';
import type { Parameters } from './middleware/validated.ts';
import { SESSION, WRITES, WRITTEN_FEATURE } from './openapi-writes.ts';
import { COLLECTIONS, type CollectionId } from './routes/collections.ts';
import * as parameters from './routes/parameters.ts';

interface Operation {
  id: string;
  summary: string;
  query: Parameters;
  path?: Record<string, string>;
  type: string;
  schema?: object;
}

const collection = {
  collection: `One of ${Object.keys(COLLECTIONS).join(', ')}, or initiatives-0751 of a municipality`,
};
const tilePath = { z: 'Zoom, 2 to 15', row: 'Row, from the north', col: 'Column, from the west' };
const tiles = '/collections/initiatives/tiles';

const OPERATIONS: Record<string, Operation> = {
  '/': {
    id: 'landingPage',
    summary: 'Where the API begins',
    query: parameters.asJson,
    type: 'application/json',
  },
  '/conformance': {
    id: 'conformance',
    summary: 'What it conforms to',
    query: parameters.asJson,
    type: 'application/json',
  },
  '/collections': {
    id: 'collections',
    summary: 'The collections',
    query: parameters.asJson,
    type: 'application/json',
  },
  '/collections/{collection}': {
    id: 'collection',
    summary: 'A collection and its extent',
    query: parameters.asJson,
    path: collection,
    type: 'application/json',
  },
  '/collections/{collection}/schema': {
    id: 'schema',
    summary: 'The types of its properties',
    query: parameters.asJson,
    path: collection,
    type: 'application/schema+json',
  },
  '/collections/initiatives/items': {
    id: 'initiatives',
    summary: 'Initiatives that match, page by page',
    query: parameters.initiativeItems,
    type: 'application/geo+json',
    schema: featureCollection('initiatives'),
  },
  '/collections/initiatives-{municipality}/items': {
    id: 'municipalityInitiatives',
    summary: 'Initiatives of one municipality, page by page',
    query: parameters.itemsInArea,
    path: { municipality: 'The code of the municipality' },
    type: 'application/geo+json',
    schema: featureCollection('initiatives'),
  },
  '/collections/areas/items': {
    id: 'areas',
    summary: 'Municipalities and regions',
    query: parameters.areaItems,
    type: 'application/geo+json',
    schema: featureCollection('areas'),
  },
  '/collections/events/items': {
    id: 'events',
    summary: 'Events in the order of their starts',
    query: parameters.eventItems,
    type: 'application/geo+json',
    schema: featureCollection('events'),
  },
  '/collections/{collection}/items/{id}': {
    id: 'item',
    summary: 'One feature, whole; an identity that it had before answers 301',
    query: parameters.asJson,
    path: { ...collection, id: 'Identity of the feature' },
    type: 'application/geo+json',
  },
  '/collections/initiatives/items/{id}': {
    id: 'initiative',
    summary: 'One initiative, whole, with the tag that a change of it names',
    query: parameters.asJson,
    path: { id: 'Identity of the initiative' },
    type: 'application/geo+json',
  },
  [tiles]: { id: 'tilesets', summary: 'The tile sets', query: parameters.asJson, type: 'application/json' },
  [`${tiles}/WebMercatorQuad`]: {
    id: 'tileset',
    summary: 'The tile set; as TileJSON with f=tilejson',
    query: parameters.asTileJson,
    type: 'application/json',
  },
  [`${tiles}/WebMercatorQuad/{z}/{row}/{col}`]: {
    id: 'tile',
    summary: 'Points of a tile, or its cells with a count for each category',
    query: parameters.tile,
    path: tilePath,
    type: 'application/vnd.mapbox-vector-tile',
  },
  '/collections/initiatives/facets': {
    id: 'facets',
    summary: 'How many match, by the keys of every filter: each with all the other filters as they are',
    query: parameters.facets,
    type: 'application/json',
  },
  '/collections/initiatives/alternatives': {
    id: 'alternatives',
    summary: 'Where nothing matches: the nearest elsewhere, another spelling, one filter less',
    query: parameters.facets,
    type: 'application/json',
  },
  '/suggest': {
    id: 'suggest',
    summary: 'Initiatives and places for what has been typed so far',
    query: parameters.suggest,
    type: 'application/json',
  },
  '/duplicates': {
    id: 'duplicates',
    summary: 'Initiatives that may be what somebody is writing down: the likeliest five, with the reasons',
    query: parameters.duplicates,
    type: 'application/json',
  },
  '/areas/{code}': {
    id: 'outline',
    summary: 'The border of a municipality, as coarse as a map of all of it needs',
    query: parameters.asJson,
    path: { code: 'Four digits: 0751 is Aarhus' },
    type: 'application/geo+json',
  },
  '/places': {
    id: 'places',
    summary: 'Towns, postcodes, municipalities and addresses that begin with a text',
    query: parameters.places,
    type: 'application/json',
  },
};

export function openApi(base: string) {
  const paths: Record<string, object> = Object.fromEntries(
    Object.entries(OPERATIONS).map(([path, operation]) => [path, { get: describe(operation) }]),
  );
  for (const [path, operations] of Object.entries(WRITES)) paths[path] = { ...paths[path], ...operations };
  return {
    openapi: '3.0.3',
    info: {
      title: 'Rodskud',
      version: '1.0.0',
      description:
        'Local initiatives in Denmark. Reads need no key; every origin may ask. Writes need to be signed in.',
    },
    servers: [{ url: base }],
    paths,
    components: { schemas: { problem: PROBLEM, initiative: WRITTEN_FEATURE }, securitySchemes: SESSION },
  };
}

function describe({ id, summary, query, path = {}, type, schema = { type: 'object' } }: Operation) {
  const binary = type.includes('vector-tile');
  return {
    operationId: id,
    summary,
    parameters: [
      ...Object.entries(path).map(([name, description]) => ({
        name,
        in: 'path',
        required: true,
        description,
        schema: { type: 'string' },
      })),
      ...Object.entries(query).map(([name, parameter]) => ({
        name,
        in: 'query',
        required: false,
        description: parameter.description,
        schema: jsonSchemaOf(parameter.schema),
        style: 'form',
        explode: false,
      })),
    ],
    responses: {
      200: {
        description: summary,
        content: { [type]: { schema: binary ? { type: 'string', format: 'binary' } : schema } },
      },
      ...(binary ? { 204: { description: 'The tile is empty' } } : {}),
      default: {
        description: `A problem: ${Object.keys(PROBLEMS).join(', ')}`,
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/problem' } } },
      },
    },
  };
}

/** A validator that makes a value of text says in its metadata what the text stands for; the rest speak for themselves. */
function jsonSchemaOf(schema: Parameters[string]['schema']): object {
  const { schema: stated } = v.getMetadata(schema);
  if (typeof stated === 'object' && stated !== null) return stated;
  const { $schema: _, ...made } = toJsonSchema(schema, { typeMode: 'input', target: 'openapi-3.0' });
  return made;
}

const PROBLEM = {
  type: 'object',
  description: 'RFC 9457',
  required: ['type', 'title', 'status'],
  properties: {
    type: { type: 'string' },
    title: { type: 'string' },
    status: { type: 'integer' },
    detail: { type: 'string' },
    field: { type: 'string', description: 'The parameter at fault' },
  },
};

function featureCollection(id: CollectionId) {
  const { properties } = COLLECTIONS[id];
  return {
    type: 'object',
    required: ['type', 'features', 'numberReturned', 'links'],
    properties: {
      type: { type: 'string', enum: ['FeatureCollection'] },
      numberReturned: { type: 'integer' },
      numberMatched: { type: 'integer', description: 'Left out where it would cost too much to know' },
      links: { type: 'array', items: { type: 'object' } },
      features: {
        type: 'array',
        items: {
          type: 'object',
          properties: {
            type: { type: 'string', enum: ['Feature'] },
            id: { type: 'string' },
            geometry: { type: 'object', nullable: true },
            properties: { type: 'object', properties },
          },
        },
      },
    },
  };
}
