// What two readers of feeds, written by others, find in one: argv[2] is the file.
import { readFileSync } from "node:fs";
import { parseRssFeed } from "feedsmith";
import partytime from "podcast-partytime";

const xml = readFileSync(process.argv[2], "utf8");
console.log(JSON.stringify({ partytime: partytime.parseFeed(xml), feedsmith: parseRssFeed(xml) }));
