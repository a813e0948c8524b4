import type {FaceAppEvent} from '../contracts/events';
import type {Photo, PhotoList} from '../contracts/photo';
import {announceTravel} from './announceTravel';
import {fetchJson} from './callBackend';
import {confirmDeletion} from './confirmDeletion';
import {byId} from './element';
import {createPhotoCard, type PhotoCard} from './photoCard';
import {asRefusal} from './refusal';
import {showProblem} from './showProblem';
import {afterEvent, travelOf, type Travel} from './travel';

/** Photos that are asked for at once. */
const PAGE = 12;

/** Pause before a photo that could not be read is asked for again, in milliseconds. */
const PAUSE_MS = 2_000;

/** The photos on the page, newest first, kept true by the events. */
export function createPhotoList() {
  const list = byId('photo-list', HTMLElement);
  const older = byId('older-photos', HTMLButtonElement);
  const cards = new Map<string, PhotoCard & {travel: Travel}>();
  /** How often each photo has been asked for that is still on its way. */
  const asked = new Map<string, number>();
  /** The beginning of work on photos that are not on the page yet. A photo read later does not tell of it. */
  const begun = new Map<string, FaceAppEvent>();
  let next: string | null = null;

  const show = (travel: Travel) => {
    const {id, storedAt} = travel.photo;
    let card = cards.get(id);
    if (card === undefined) {
      travel = withBeginning(travel);
      card = {
        ...createPhotoCard(travel.photo, () => void remove(id)),
        travel: {photo: travel.photo, stop: 'stored', attempt: 0},
      };
      cards.set(id, card);
      const isOlder = (other: Element) =>
        other instanceof HTMLElement && (other.dataset.stored ?? '') < storedAt;
      list.insertBefore(card.root, [...list.children].find(isOlder) ?? null);
    }
    announceTravel(card.travel, travel);
    card.travel = travel;
    card.show(travel);
    showEmptiness();
  };
  const withBeginning = (travel: Travel): Travel => {
    const beginning = begun.get(travel.photo.id);
    begun.delete(travel.photo.id);
    if (beginning === undefined || travel.photo.state !== 'waiting')
      return travel;
    return afterEvent(travel, beginning).travel ?? travel;
  };
  const drop = (id: string) => {
    cards.get(id)?.root.remove();
    cards.delete(id);
    showEmptiness();
  };
  const remember = (event: FaceAppEvent) => {
    if (event.type === 'org.ml-roles.face-app.photo.started')
      begun.set(event.subject, event);
    else begun.delete(event.subject);
  };
  const showEmptiness = () => {
    byId('no-photos', HTMLElement).hidden = cards.size > 0;
  };

  /** Asks for one photo. The newest request wins, since answers may overtake each other. */
  const refresh = async (id: string) => {
    const turn = (asked.get(id) ?? 0) + 1;
    asked.set(id, turn);
    try {
      const photo = await fetchJson<Photo>(`photos/${id}`);
      if (asked.get(id) !== turn) return;
      show(travelOf(photo, cards.get(id)?.travel));
    } catch (error) {
      if (asked.get(id) !== turn) return;
      if (asRefusal(error).status === 404) drop(id);
      else setTimeout(() => void refresh(id), PAUSE_MS);
    }
    asked.delete(id);
  };
  const remove = async (id: string) => {
    const isGone = await confirmDeletion({
      path: `photos/${id}`,
      title: 'Delete this photo?',
      text: 'Its picture, its answer and all traces of it are deleted for good.',
    });
    if (!isGone) return;
    drop(id);
    byId('photos-title', HTMLElement).focus();
  };
  const read = async (query: string) => {
    const page = await fetchJson<PhotoList>(`photos?limit=${PAGE}${query}`);
    for (const photo of page.photos)
      show(travelOf(photo, cards.get(photo.id)?.travel));
    next = page.next;
    older.hidden = next === null;
    return page;
  };
  older.addEventListener('click', () => {
    void read(`&before=${encodeURIComponent(next ?? '')}`).then(
      ({photos}) => {
        if (photos[0] !== undefined) cards.get(photos[0].id)?.root.focus();
      },
      (error: unknown) => {
        showProblem(byId('photos-problem', HTMLElement), error);
      },
    );
  });

  return {
    /** Shows a photo that was sent from this page. Events about it may have come first. */
    add: (photo: Photo, fileName: string) => {
      const known = cards.get(photo.id)?.travel;
      show({...(known ?? {photo, stop: 'stored', attempt: 0}), fileName});
    },
    apply: (event: FaceAppEvent) => {
      const id = event.subject;
      const before = cards.get(id)?.travel;
      if (before === undefined) remember(event);
      const {travel, ask} = afterEvent(before, event);
      if (travel !== undefined) show(travel);
      else if (before !== undefined) drop(id);
      if (ask || asked.has(id)) void refresh(id);
    },
    /** Asks again for the photos that name this person. */
    forget: (personId: string) => {
      for (const {travel} of cards.values())
        if (
          travel.photo.answer?.faces.some((face) => face.personId === personId)
        )
          void refresh(travel.photo.id);
    },
    /** Shows the newest photos as they are now. Resolves with the number of the newest event that they know of. */
    readAnew: async () => {
      const {photos, lastEvent} = await read('');
      const there = new Set(photos.map(({id}) => id));
      for (const id of [...cards.keys()]) if (!there.has(id)) drop(id);
      return lastEvent;
    },
  };
}
