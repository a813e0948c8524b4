import {stemmer} from 'stemmer';
import type {SearchAnswer, SearchWish} from './answer';
import {composeAnswer, type Composed} from './composeAnswer';
import type {IndexFiles} from './files';
import {Lexicon} from './lexicon';
import {Names} from './names';
import {PAUSE_IN_TYPING} from './pauseInTyping';
import {rank} from './rank';
import {isUnfinished, queryWords, readQuery} from './readQuery';
import {STOP_WORDS, tellingWords} from './stopWords';
import {SynonymBook} from './synonymBook';
import {Texts} from './texts';
import {weighSlots} from './weighSlots';

/** Words of fewer letters begin too many others to load all their files while somebody types. */
const LEAST_LETTERS_OF_BEGINNING = 3;
/** How long an answer from names alone is held back for the texts that would better it, in milliseconds. */
const PATIENCE = 40;

interface Opened {
  readonly lexicon: Lexicon;
  readonly names: Names;
  readonly texts: Texts;
}

/** Looks things up in an index whose files arrive by need. */
export class SearchEngine {
  readonly #files: IndexFiles;
  readonly #synonyms = new SynonymBook();
  /** Files that are there or on their way: the next letter may ask for the same. */
  readonly #known = new Map<string, Promise<void>>();
  #opened: Promise<Opened> | undefined;

  constructor(files: IndexFiles) {
    this.#files = files;
  }

  /** Loads what every search needs. Rejects when it cannot be loaded; the next call tries again. */
  async prepare(): Promise<void> {
    await this.#open();
  }

  /**
   * Answers with better and better answers, the last of them final. It goes on only as long as `isWanted`, so that
   * nothing more is loaded for a query that a later one has overtaken. Rejects when files cannot be loaded.
   */
  async answer(
    wish: SearchWish,
    onAnswer: (answer: SearchAnswer) => void,
    isWanted: () => boolean,
  ): Promise<void> {
    const opened = await this.#open();
    if (!isWanted()) return;
    if (isFragment(wish.query)) {
      onAnswer(this.#compose(wish, opened).answer);
      await wait(PAUSE_IN_TYPING);
      if (!isWanted()) return;
    }
    const arriving = this.#loadWords(wish.query, opened.lexicon);
    const isSoon = await Promise.race([arriving.then(() => true), wait(PATIENCE).then(() => false)]);
    if (!isWanted()) return;
    if (!isSoon) onAnswer(this.#compose(wish, opened).answer);
    await arriving;
    if (!isWanted()) return;
    const {answer, missingTexts} = this.#compose(wish, opened);
    if (missingTexts.length === 0) {
      onAnswer({...answer, isFinal: true});
      return;
    }
    onAnswer(answer);
    // Somebody who types on would have the excerpts of every letter loaded for nothing.
    await wait(PAUSE_IN_TYPING);
    if (!isWanted()) return;
    await Promise.all(
      missingTexts.map((file) =>
        this.#once(`text ${String(file)}`, async () => {
          opened.texts.add(file, await this.#files.texts(file));
        }),
      ),
    );
    if (isWanted()) onAnswer({...this.#compose(wish, opened).answer, isFinal: true});
  }

  #compose(wish: SearchWish, {lexicon, names, texts}: Opened): Composed {
    const slots = weighSlots(readQuery(wish.query, lexicon, this.#synonyms), lexicon);
    return composeAnswer(wish, slots, rank(slots, isUnfinished(wish.query), {lexicon, names}), {
      lexicon,
      texts,
    });
  }

  #open(): Promise<Opened> {
    this.#opened ??= this.#files.heads().then(
      (heads) => {
        const lexicon = new Lexicon(heads);
        return {lexicon, names: new Names(lexicon), texts: new Texts(heads.textBounds)};
      },
      (error: unknown) => {
        this.#opened = undefined;
        throw error;
      },
    );
    return this.#opened;
  }

  /** Loads what is known of the words of the query, and then of the words that these may mean. */
  async #loadWords(query: string, lexicon: Lexicon): Promise<void> {
    for (let missing = this.#missingWords(query, lexicon); missing.length > 0;) {
      await Promise.all(missing.map((file) => this.#loadFile(file, lexicon)));
      missing = this.#missingWords(query, lexicon);
    }
  }

  #loadFile(file: number, lexicon: Lexicon): Promise<void> {
    return this.#once(`words ${String(file)}`, async () => {
      const [texts, synonyms] = await this.#files.words(file);
      lexicon.addTexts(file, texts);
      this.#synonyms.add(synonyms);
    });
  }

  /** Loads a file that is not there or on its way already. Rejects when it cannot be loaded; the next call tries again. */
  #once(file: string, load: () => Promise<void>): Promise<void> {
    const known = this.#known.get(file);
    if (known !== undefined) return known;
    const arriving = load().catch((error: unknown) => {
      this.#known.delete(file);
      throw error;
    });
    this.#known.set(file, arriving);
    return arriving;
  }

  #missingWords(query: string, lexicon: Lexicon): number[] {
    const typed = tellingWords(queryWords(query));
    const meant = readQuery(query, lexicon, this.#synonyms)
      .flatMap(({alternatives}) => alternatives.flatMap(({parts}) => parts.flat()))
      .map(({term}) => term)
      // What stands in names is found there; what goes on where the reader has stopped, with its beginning.
      .filter((term) => !STOP_WORDS.has(term) && !lexicon.hasName(term))
      .filter((term) => !typed.some((word) => term.startsWith(word)));
    const unfinished = typed.slice(-1).filter((word) => word.length >= LEAST_LETTERS_OF_BEGINNING);
    return [
      ...new Set([
        // A synonym may stand with the singular of what was typed.
        ...[...typed, ...typed.map(stemmer), ...meant].flatMap((word) => lexicon.missingFiles(word, false)),
        ...unfinished.flatMap((word) => lexicon.missingFiles(word, true)),
      ]),
    ];
  }
}

/** Whether its last word has just been begun: what texts say of so few letters is seldom what will be asked. */
function isFragment(query: string): boolean {
  return isUnfinished(query) && (queryWords(query).at(-1) ?? '').length < LEAST_LETTERS_OF_BEGINNING;
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
