CREATE TABLE "mention_theme_rollups" (
	"brand_id" uuid NOT NULL,
	"bucket" timestamp(3) with time zone NOT NULL,
	"theme" text NOT NULL,
	"negative" integer DEFAULT 0 NOT NULL,
	"neutral" integer DEFAULT 0 NOT NULL,
	"positive" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "mention_theme_rollups_brand_id_bucket_theme_pk" PRIMARY KEY("brand_id","bucket","theme")
);
--> statement-breakpoint
CREATE TABLE "stories" (
	"id" uuid PRIMARY KEY NOT NULL,
	"sketch" integer[] NOT NULL,
	"quoted" integer[] NOT NULL
);
--> statement-breakpoint
CREATE TABLE "story_keys" (
	"key" bigint NOT NULL,
	"story_id" uuid NOT NULL,
	CONSTRAINT "story_keys_key_story_id_pk" PRIMARY KEY("key","story_id")
);
--> statement-breakpoint
ALTER TABLE "incidents" ADD COLUMN "themes" text[] DEFAULT '{}'::text[] NOT NULL;--> statement-breakpoint
ALTER TABLE "mentions" ADD COLUMN "story_id" uuid;--> statement-breakpoint
ALTER TABLE "mentions" ADD COLUMN "themes" text[] DEFAULT '{}'::text[] NOT NULL;--> statement-breakpoint
ALTER TABLE "mention_theme_rollups" ADD CONSTRAINT "mention_theme_rollups_brand_id_brands_id_fk" FOREIGN KEY ("brand_id") REFERENCES "public"."brands"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "mentions_story" ON "mentions" USING btree ("story_id");--> statement-breakpoint
CREATE INDEX "mentions_themes" ON "mentions" USING gin ("themes");