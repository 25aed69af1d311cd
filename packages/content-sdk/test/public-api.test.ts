import { expect, test } from 'vitest';
import * as archive from '../src/archive/index.ts';
import * as changes from '../src/changes/index.ts';
import * as compile from '../src/compile/index.ts';
import * as editorial from '../src/editorial/index.ts';
import * as root from '../src/index.ts';
import * as redirects from '../src/redirects/index.ts';
import * as rename from '../src/rename/index.ts';
import * as schema from '../src/schema/index.ts';
import * as signOff from '../src/sign-off/index.ts';
import * as status from '../src/status/index.ts';
import * as testing from '../src/testing/index.ts';
import * as text from '../src/text/index.ts';

test('what each entry exports is a promise', () => {
  expect({
    '.': Object.keys(root).sort(),
    './archive': Object.keys(archive).sort(),
    './changes': Object.keys(changes).sort(),
    './compile': Object.keys(compile).sort(),
    './editorial': Object.keys(editorial).sort(),
    './redirects': Object.keys(redirects).sort(),
    './rename': Object.keys(rename).sort(),
    './schema': Object.keys(schema).sort(),
    './sign-off': Object.keys(signOff).sort(),
    './status': Object.keys(status).sort(),
    './testing': Object.keys(testing).sort(),
    './text': Object.keys(text).sort(),
  }).toMatchInlineSnapshot(`
    {
      ".": [
        "clinicFacts",
        "createRenderer",
        "dayInWords",
        "documentAddress",
        "factOf",
        "fallbackOf",
        "formatReference",
        "onChannel",
        "openLibrary",
        "referenceAddress",
        "referenceNumber",
        "reviewInWords",
        "revisionPath",
        "safetyOn",
        "shortRevision",
        "termOf",
      ],
      "./archive": [
        "addToArchive",
        "lastRelease",
        "openArchive",
        "verifyArchive",
      ],
      "./changes": [
        "changesSince",
        "compareDocuments",
        "publish",
        "readChanges",
      ],
      "./compile": [
        "answerQuestions",
        "askProgram",
        "build",
        "compile",
        "defineConfig",
        "jsonSchema",
        "lifecycle",
        "openCompiler",
        "watchFolder",
      ],
      "./editorial": [
        "budget",
        "budgets",
        "claims",
        "consent",
        "editorialRules",
        "evidence",
        "jargon",
        "mentionsDeclared",
        "ownWords",
        "privacy",
        "readability",
        "references",
        "respect",
        "safetyCarried",
      ],
      "./redirects": [
        "followRedirects",
      ],
      "./rename": [
        "RenameRefusal",
        "rename",
      ],
      "./schema": [
        "article",
        "articleFrontMatter",
        "block",
        "clinic",
        "document",
        "factValue",
        "faq",
        "faqFrontMatter",
        "field",
        "glossaryFile",
        "glossaryTerm",
        "handout",
        "handoutFrontMatter",
        "includeTarget",
        "inline",
        "messages",
        "messagesFile",
        "notice",
        "noticeFrontMatter",
        "origin",
        "peopleFile",
        "person",
        "redirect",
        "redirectsFile",
        "reference",
        "referencesFile",
        "review",
        "reviewState",
        "safetyFile",
        "safetyLine",
        "safetyLineSource",
        "section",
        "sequence",
        "sequenceStructure",
        "step",
        "stepFrontMatter",
        "upgradeDocument",
        "words",
      ],
      "./sign-off": [
        "SignOffRefusal",
        "composePacket",
        "lastSigned",
        "liveLibrary",
        "recordTranslation",
        "sign",
        "unsign",
        "verifySignOffs",
      ],
      "./status": [
        "countsInWords",
        "foundInWords",
        "readingGrade",
        "signOffInWords",
        "statusOf",
        "todayIn",
      ],
      "./testing": [
        "channelLaws",
        "kitchenSink",
        "kitchenSinkClinic",
        "kitchenSinkMessages",
        "kitchenSinkStep",
        "problemsOf",
        "sinkBlocks",
      ],
      "./text": [
        "renderText",
        "renderTextBody",
        "textChannel",
      ],
    }
  `);
});
