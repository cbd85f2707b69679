CREATE TABLE `tombstone` (
	`number` integer PRIMARY KEY NOT NULL,
	`id` text NOT NULL,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `tombstone_id` ON `tombstone` (`id`);--> statement-breakpoint
CREATE INDEX `tombstone_at` ON `tombstone` (`at`);--> statement-breakpoint
CREATE TABLE `harvest_run` (
	`number` integer PRIMARY KEY NOT NULL,
	`source` integer NOT NULL,
	`started_at` integer NOT NULL,
	`ended_at` integer,
	`result` text NOT NULL,
	`failure` text,
	`detail` text,
	`bytes` integer DEFAULT 0 NOT NULL,
	`rows` integer DEFAULT 0 NOT NULL,
	`position` integer DEFAULT 0 NOT NULL,
	`counts` text NOT NULL,
	`problems` text NOT NULL,
	`etag` text,
	`last_modified` text,
	`digest` text
);
--> statement-breakpoint
CREATE INDEX `harvest_run_source` ON `harvest_run` (`source`);--> statement-breakpoint
CREATE TABLE `harvest_source` (
	`number` integer PRIMARY KEY NOT NULL,
	`id` text NOT NULL,
	`key` text NOT NULL,
	`municipality` text NOT NULL,
	`format` text NOT NULL,
	`address` text NOT NULL,
	`options` text NOT NULL,
	`hours` integer NOT NULL,
	`paused` integer DEFAULT true NOT NULL,
	`due_at` integer,
	`busy_until` integer,
	`failures` integer DEFAULT 0 NOT NULL,
	`takes_few` integer DEFAULT false NOT NULL,
	`etag` text,
	`last_modified` text,
	`digest` text,
	`seen` text NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `harvest_source_id` ON `harvest_source` (`id`);--> statement-breakpoint
CREATE UNIQUE INDEX `harvest_source_key` ON `harvest_source` (`key`);--> statement-breakpoint
CREATE INDEX `harvest_source_municipality` ON `harvest_source` (`municipality`);--> statement-breakpoint
CREATE INDEX `harvest_source_due` ON `harvest_source` (`due_at`) WHERE due_at is not null;--> statement-breakpoint
CREATE TABLE `vanished` (
	`initiative` integer PRIMARY KEY NOT NULL,
	`source` integer NOT NULL,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `vanished_source` ON `vanished` (`source`);
--> statement-breakpoint
-- By hand from here on. The clock is the database's: a deleted row has no time of its own.
CREATE TRIGGER initiative_withdrawn AFTER UPDATE OF status ON initiative
WHEN old.status = 'published' AND new.status <> 'published'
BEGIN
  INSERT OR REPLACE INTO tombstone (id, at) VALUES (old.id, cast(unixepoch('subsec') * 1000 as integer));
END;--> statement-breakpoint
CREATE TRIGGER initiative_buried AFTER DELETE ON initiative
WHEN old.status = 'published'
BEGIN
  INSERT OR REPLACE INTO tombstone (id, at) VALUES (old.id, cast(unixepoch('subsec') * 1000 as integer));
END;--> statement-breakpoint
CREATE TRIGGER initiative_back AFTER UPDATE OF status ON initiative
WHEN new.status = 'published' AND old.status <> 'published'
BEGIN
  DELETE FROM tombstone WHERE id = new.id;
END;--> statement-breakpoint
-- An import makes the ids of its rows from the source's, so one that was taken away may come again.
CREATE TRIGGER initiative_again AFTER INSERT ON initiative
WHEN new.status = 'published' AND EXISTS (SELECT 1 FROM tombstone WHERE id = new.id)
BEGIN
  DELETE FROM tombstone WHERE id = new.id;
END;--> statement-breakpoint
CREATE TRIGGER vanished_erased AFTER DELETE ON initiative
WHEN old.source IS NOT NULL
BEGIN
  DELETE FROM vanished WHERE initiative = old.number;
END;
