-- What a list can be narrowed by, as bits, so that the counts of all filters come from one walk; and what a row of a
-- list shows and is ranked by since. The text index takes its columns from the view, so both are made anew.
ALTER TABLE `initiative` ADD `facet_mask` integer DEFAULT 0 NOT NULL;
--> statement-breakpoint
DROP TABLE initiative_text;
--> statement-breakpoint
DROP VIEW published;
--> statement-breakpoint
CREATE VIEW published AS
select number, slug, id, name, name_en, summary, summary_en, category, tags, audience, price, joining, address,
  postcode, town, municipality, service_area, lng, lat, precision, opening_hours, activities, contact, source,
  source_url, confirmed_at, updated_at, key, x, y, search_name, search_words, facets, facet_mask
from initiative where status = 'published';
--> statement-breakpoint
CREATE VIRTUAL TABLE initiative_text USING fts5(
  search_name, search_words, facets,
  number unindexed, slug unindexed, id unindexed, name unindexed, name_en unindexed, summary unindexed,
  summary_en unindexed, category unindexed, tags unindexed, audience unindexed, price unindexed, joining unindexed,
  address unindexed, postcode unindexed, town unindexed, municipality unindexed, service_area unindexed,
  lng unindexed, lat unindexed, precision unindexed, opening_hours unindexed, activities unindexed, contact unindexed,
  source unindexed, source_url unindexed, confirmed_at unindexed, updated_at unindexed, key unindexed, x unindexed,
  y unindexed, facet_mask unindexed,
  content='published', content_rowid='number', detail=column, tokenize='unicode61 remove_diacritics 0'
);
--> statement-breakpoint
INSERT INTO initiative_text (initiative_text) VALUES ('rebuild');
