CREATE TABLE "authors" (
	"id" uuid PRIMARY KEY NOT NULL,
	"place" text NOT NULL,
	"key" text NOT NULL,
	"name" text NOT NULL,
	"reach" integer,
	"reach_method" text,
	"automation" real,
	"automation_signs" jsonb NOT NULL,
	"first_seen_at" timestamp(3) with time zone NOT NULL,
	"last_seen_at" timestamp(3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "brand_models" (
	"brand_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"state" jsonb NOT NULL,
	"lessons" integer DEFAULT 0 NOT NULL,
	"updated_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "brand_models_brand_id_kind_pk" PRIMARY KEY("brand_id","kind")
);
--> statement-breakpoint
CREATE TABLE "brand_themes" (
	"id" uuid PRIMARY KEY NOT NULL,
	"brand_id" uuid NOT NULL,
	"slug" text NOT NULL,
	"title" text NOT NULL,
	"phrases" text[] NOT NULL,
	"origin" text NOT NULL,
	"created_at" timestamp(3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "corrections" (
	"id" uuid PRIMARY KEY NOT NULL,
	"brand_id" uuid NOT NULL,
	"mention_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"said" text NOT NULL,
	"corrected" text NOT NULL,
	"judged" jsonb,
	"by" text NOT NULL,
	"at" timestamp(3) with time zone NOT NULL,
	"undone_at" timestamp(3) with time zone
);
--> statement-breakpoint
CREATE TABLE "forecasts" (
	"id" uuid PRIMARY KEY NOT NULL,
	"incident_id" uuid NOT NULL,
	"brand_id" uuid NOT NULL,
	"occasion" text NOT NULL,
	"made_at" timestamp(3) with time zone NOT NULL,
	"through" timestamp(3) with time zone NOT NULL,
	"forecast" jsonb NOT NULL,
	"actual" integer,
	"scored_at" timestamp(3) with time zone
);
--> statement-breakpoint
CREATE TABLE "incident_alerts" (
	"id" uuid PRIMARY KEY NOT NULL,
	"incident_id" uuid NOT NULL,
	"brand_id" uuid NOT NULL,
	"rule_id" uuid,
	"rule_kind" text NOT NULL,
	"subject" text DEFAULT '' NOT NULL,
	"status" text NOT NULL,
	"severity" text NOT NULL,
	"title" text NOT NULL,
	"opened_at" timestamp(3) with time zone NOT NULL,
	"recovered_at" timestamp(3) with time zone,
	"resolved_at" timestamp(3) with time zone,
	"peak_score" real NOT NULL,
	"told_strength" real NOT NULL,
	"told_at" timestamp(3) with time zone NOT NULL,
	"window" jsonb NOT NULL,
	"expected" jsonb NOT NULL,
	"themes" text[] DEFAULT '{}'::text[] NOT NULL,
	"evidence" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "reviews" (
	"id" uuid PRIMARY KEY NOT NULL,
	"brand_id" uuid NOT NULL,
	"mention_id" uuid NOT NULL,
	"purpose" text NOT NULL,
	"week" timestamp(3) with time zone NOT NULL,
	"weight" real NOT NULL,
	"said" text NOT NULL,
	"answer" text,
	"answered_at" timestamp(3) with time zone,
	"answered_by" text
);
--> statement-breakpoint
CREATE TABLE "silences" (
	"id" uuid PRIMARY KEY NOT NULL,
	"brand_id" uuid,
	"matchers" jsonb NOT NULL,
	"starts_at" timestamp(3) with time zone NOT NULL,
	"ends_at" timestamp(3) with time zone NOT NULL,
	"reason" text NOT NULL,
	"created_by" text NOT NULL,
	"created_at" timestamp(3) with time zone NOT NULL
);
--> statement-breakpoint
DROP INDEX "incidents_one_live_per_rule";--> statement-breakpoint
ALTER TABLE "brands" ADD COLUMN "description" text;--> statement-breakpoint
ALTER TABLE "brands" ADD COLUMN "url" text;--> statement-breakpoint
ALTER TABLE "deliveries" ADD COLUMN "held_reason" text;--> statement-breakpoint
ALTER TABLE "incidents" ADD COLUMN "acknowledged_by" text;--> statement-breakpoint
ALTER TABLE "incidents" ADD COLUMN "assignee" text;--> statement-breakpoint
ALTER TABLE "incidents" ADD COLUMN "responded_at" timestamp(3) with time zone;--> statement-breakpoint
ALTER TABLE "incidents" ADD COLUMN "verdict" text;--> statement-breakpoint
ALTER TABLE "incidents" ADD COLUMN "merged_into" uuid;--> statement-breakpoint
ALTER TABLE "incidents" ADD COLUMN "outlook" jsonb;--> statement-breakpoint
ALTER TABLE "incidents" ADD COLUMN "effect" jsonb;--> statement-breakpoint
ALTER TABLE "incidents" ADD COLUMN "escalation_step" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "incidents" ADD COLUMN "next_reminder_at" timestamp(3) with time zone;--> statement-breakpoint
ALTER TABLE "mention_rollups" ADD COLUMN "echo_negative" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "mention_rollups" ADD COLUMN "echo_neutral" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "mention_rollups" ADD COLUMN "echo_positive" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "mention_theme_rollups" ADD COLUMN "echo_negative" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "mention_theme_rollups" ADD COLUMN "echo_neutral" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "mention_theme_rollups" ADD COLUMN "echo_positive" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "mentions" ADD COLUMN "relevance" real;--> statement-breakpoint
ALTER TABLE "mentions" ADD COLUMN "possible" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "mentions" ADD COLUMN "emotion" text;--> statement-breakpoint
ALTER TABLE "mentions" ADD COLUMN "intent" text;--> statement-breakpoint
ALTER TABLE "mentions" ADD COLUMN "echo" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "mentions" ADD COLUMN "author_id" uuid;--> statement-breakpoint
ALTER TABLE "mentions" ADD COLUMN "tags" text[] DEFAULT '{}'::text[] NOT NULL;--> statement-breakpoint
ALTER TABLE "messages" ADD COLUMN "silenced_by" uuid;--> statement-breakpoint
ALTER TABLE "receivers" ADD COLUMN "quiet_hours" jsonb;--> statement-breakpoint
ALTER TABLE "rules" ADD COLUMN "escalation" jsonb;--> statement-breakpoint
ALTER TABLE "stories" ADD COLUMN "merged_into" uuid;--> statement-breakpoint
ALTER TABLE "brand_models" ADD CONSTRAINT "brand_models_brand_id_brands_id_fk" FOREIGN KEY ("brand_id") REFERENCES "public"."brands"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "brand_themes" ADD CONSTRAINT "brand_themes_brand_id_brands_id_fk" FOREIGN KEY ("brand_id") REFERENCES "public"."brands"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "corrections" ADD CONSTRAINT "corrections_brand_id_brands_id_fk" FOREIGN KEY ("brand_id") REFERENCES "public"."brands"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "forecasts" ADD CONSTRAINT "forecasts_incident_id_incidents_id_fk" FOREIGN KEY ("incident_id") REFERENCES "public"."incidents"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "forecasts" ADD CONSTRAINT "forecasts_brand_id_brands_id_fk" FOREIGN KEY ("brand_id") REFERENCES "public"."brands"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "incident_alerts" ADD CONSTRAINT "incident_alerts_incident_id_incidents_id_fk" FOREIGN KEY ("incident_id") REFERENCES "public"."incidents"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "incident_alerts" ADD CONSTRAINT "incident_alerts_brand_id_brands_id_fk" FOREIGN KEY ("brand_id") REFERENCES "public"."brands"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "incident_alerts" ADD CONSTRAINT "incident_alerts_rule_id_rules_id_fk" FOREIGN KEY ("rule_id") REFERENCES "public"."rules"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reviews" ADD CONSTRAINT "reviews_brand_id_brands_id_fk" FOREIGN KEY ("brand_id") REFERENCES "public"."brands"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "silences" ADD CONSTRAINT "silences_brand_id_brands_id_fk" FOREIGN KEY ("brand_id") REFERENCES "public"."brands"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "authors_identity" ON "authors" USING btree ("place","key");--> statement-breakpoint
CREATE INDEX "authors_seen" ON "authors" USING btree ("last_seen_at");--> statement-breakpoint
CREATE UNIQUE INDEX "brand_themes_slug" ON "brand_themes" USING btree ("brand_id","slug");--> statement-breakpoint
CREATE INDEX "corrections_brand" ON "corrections" USING btree ("brand_id","kind","id");--> statement-breakpoint
CREATE INDEX "corrections_mention" ON "corrections" USING btree ("mention_id");--> statement-breakpoint
CREATE INDEX "forecasts_incident" ON "forecasts" USING btree ("incident_id","id");--> statement-breakpoint
CREATE INDEX "forecasts_due" ON "forecasts" USING btree ("through") WHERE "forecasts"."scored_at" is null;--> statement-breakpoint
CREATE INDEX "incident_alerts_incident" ON "incident_alerts" USING btree ("incident_id");--> statement-breakpoint
CREATE INDEX "incident_alerts_rule" ON "incident_alerts" USING btree ("rule_id","subject","id");--> statement-breakpoint
CREATE UNIQUE INDEX "incident_alerts_one_live" ON "incident_alerts" USING btree ("rule_id","subject") WHERE "incident_alerts"."status" <> 'resolved';--> statement-breakpoint
CREATE UNIQUE INDEX "reviews_once" ON "reviews" USING btree ("purpose","mention_id");--> statement-breakpoint
CREATE INDEX "reviews_brand" ON "reviews" USING btree ("brand_id","purpose","week");--> statement-breakpoint
CREATE INDEX "silences_end" ON "silences" USING btree ("ends_at");--> statement-breakpoint
CREATE INDEX "deliveries_leased" ON "deliveries" USING btree ("receiver_id") WHERE "deliveries"."leased_until" is not null;--> statement-breakpoint
CREATE INDEX "deliveries_circuit" ON "deliveries" USING btree ("receiver_id") WHERE "deliveries"."held_reason" = 'circuit';--> statement-breakpoint
CREATE INDEX "incidents_live" ON "incidents" USING btree ("brand_id") WHERE "incidents"."status" <> 'resolved';--> statement-breakpoint
CREATE INDEX "incidents_reminder" ON "incidents" USING btree ("next_reminder_at") WHERE "incidents"."next_reminder_at" is not null;--> statement-breakpoint
CREATE INDEX "mentions_author" ON "mentions" USING btree ("author_id","brand_id");--> statement-breakpoint
CREATE INDEX "mentions_possible" ON "mentions" USING btree ("brand_id","id") WHERE "mentions"."possible";
--> statement-breakpoint
-- An incident of before was one rule's alert.
INSERT INTO "incident_alerts" ("id", "incident_id", "brand_id", "rule_id", "rule_kind", "status", "severity", "title", "opened_at", "recovered_at", "resolved_at", "peak_score", "told_strength", "told_at", "window", "expected", "themes", "evidence")
SELECT "id", "id", "brand_id", "rule_id", "rule_kind", "status", "severity", "title", "opened_at", "recovered_at", "resolved_at", "peak_score", "told_strength", "told_at", "window", "expected", "themes", "evidence" FROM "incidents";
