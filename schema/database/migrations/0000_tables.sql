CREATE TABLE `area` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`code` text NOT NULL,
	`name` text NOT NULL,
	`slug` text NOT NULL,
	`region` text,
	`lng` real,
	`lat` real,
	`west` real,
	`south` real,
	`east` real,
	`north` real,
	`geometry` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `area_slug` ON `area` (`kind`,`slug`);--> statement-breakpoint
CREATE INDEX `area_region` ON `area` (`region`);--> statement-breakpoint
CREATE TABLE `bulk_load` (
	`first` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `cell` (
	`id` integer PRIMARY KEY NOT NULL,
	`total` integer NOT NULL,
	`sum_x` integer NOT NULL,
	`sum_y` integer NOT NULL,
	`sum_number` integer NOT NULL,
	`in_naboskab` integer DEFAULT 0 NOT NULL,
	`in_mad` integer DEFAULT 0 NOT NULL,
	`in_have_natur` integer DEFAULT 0 NOT NULL,
	`in_klima_energi` integer DEFAULT 0 NOT NULL,
	`in_genbrug_reparation` integer DEFAULT 0 NOT NULL,
	`in_kultur_kunst` integer DEFAULT 0 NOT NULL,
	`in_idraet_bevaegelse` integer DEFAULT 0 NOT NULL,
	`in_boern_unge` integer DEFAULT 0 NOT NULL,
	`in_seniorer` integer DEFAULT 0 NOT NULL,
	`in_social_omsorg` integer DEFAULT 0 NOT NULL,
	`in_integration` integer DEFAULT 0 NOT NULL,
	`in_laering_vaerksted` integer DEFAULT 0 NOT NULL,
	`in_sundhed` integer DEFAULT 0 NOT NULL,
	`in_transport` integer DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE TABLE `initiative` (
	`number` integer PRIMARY KEY NOT NULL,
	`id` text NOT NULL,
	`slug` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`status` text NOT NULL,
	`name` text NOT NULL,
	`summary` text NOT NULL,
	`description` text DEFAULT '' NOT NULL,
	`name_en` text,
	`summary_en` text,
	`description_en` text,
	`category` text NOT NULL,
	`tags` text NOT NULL,
	`organiser` text,
	`audience` text NOT NULL,
	`price` text,
	`joining` text,
	`languages` text NOT NULL,
	`access` text NOT NULL,
	`needs` text NOT NULL,
	`municipality_part` text,
	`lng` real,
	`lat` real,
	`precision` text,
	`address` text,
	`postcode` text,
	`town` text,
	`venue` text,
	`municipality` text,
	`service_area` text NOT NULL,
	`opening_hours` text,
	`activities` text NOT NULL,
	`contact` text NOT NULL,
	`links` text NOT NULL,
	`pictures` text NOT NULL,
	`owner_state` text DEFAULT 'unclaimed' NOT NULL,
	`confirmed_at` integer,
	`confirmed_by` text,
	`source` text,
	`source_id` text,
	`source_url` text,
	`source_digest` text,
	`inspired_by` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`key` integer,
	`x` integer,
	`y` integer,
	`search_name` text NOT NULL,
	`search_words` text NOT NULL,
	`facets` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `initiative_id` ON `initiative` (`id`);--> statement-breakpoint
CREATE UNIQUE INDEX `initiative_slug` ON `initiative` (`slug`);--> statement-breakpoint
CREATE INDEX `initiative_key` ON `initiative` (`key`) WHERE status = 'published' and key is not null;--> statement-breakpoint
CREATE INDEX `initiative_updated` ON `initiative` (`updated_at`) WHERE status = 'published';--> statement-breakpoint
CREATE TABLE `place` (
	`number` integer PRIMARY KEY NOT NULL,
	`id` text NOT NULL,
	`kind` text NOT NULL,
	`name` text NOT NULL,
	`lng` real NOT NULL,
	`lat` real NOT NULL,
	`west` real,
	`south` real,
	`east` real,
	`north` real,
	`postcode` text,
	`municipality` text,
	`population` integer DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `place_id` ON `place` (`id`);--> statement-breakpoint
CREATE TABLE `place_name` (
	`tier` integer NOT NULL,
	`folded` text NOT NULL,
	`place` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `place_name_folded` ON `place_name` (`tier`,`folded`,`place`);--> statement-breakpoint
CREATE TABLE `source` (
	`key` text PRIMARY KEY NOT NULL,
	`title` text NOT NULL,
	`url` text,
	`licence` text,
	`credit` text,
	`example` integer DEFAULT false NOT NULL
);
--> statement-breakpoint
CREATE TABLE `tally` (
	`municipality` integer PRIMARY KEY NOT NULL,
	`total` integer NOT NULL,
	`changes` integer DEFAULT 0 NOT NULL,
	`in_naboskab` integer DEFAULT 0 NOT NULL,
	`in_mad` integer DEFAULT 0 NOT NULL,
	`in_have_natur` integer DEFAULT 0 NOT NULL,
	`in_klima_energi` integer DEFAULT 0 NOT NULL,
	`in_genbrug_reparation` integer DEFAULT 0 NOT NULL,
	`in_kultur_kunst` integer DEFAULT 0 NOT NULL,
	`in_idraet_bevaegelse` integer DEFAULT 0 NOT NULL,
	`in_boern_unge` integer DEFAULT 0 NOT NULL,
	`in_seniorer` integer DEFAULT 0 NOT NULL,
	`in_social_omsorg` integer DEFAULT 0 NOT NULL,
	`in_integration` integer DEFAULT 0 NOT NULL,
	`in_laering_vaerksted` integer DEFAULT 0 NOT NULL,
	`in_sundhed` integer DEFAULT 0 NOT NULL,
	`in_transport` integer DEFAULT 0 NOT NULL
);
