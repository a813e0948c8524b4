import {byId} from './element';
import {setUpEnrolForm} from './enrolForm';
import {listen} from './listen';
import {createPeopleList} from './peopleList';
import {createPhotoList} from './photoList';
import {createSendSection} from './sendSection';
import {showProblem} from './showProblem';

const photos = createPhotoList();
const people = createPeopleList(photos.forget);
const sending = createSendSection(photos.add);
const problem = byId('photos-problem', HTMLElement);

setUpEnrolForm(() => {
  people.readAnew().catch((error: unknown) => {
    showProblem(byId('people-problem', HTMLElement), error);
  });
});

listen({
  onEvent: photos.apply,
  onState: (state) => {
    const connection = byId('connection', HTMLElement);
    connection.dataset.state = state;
    connection.textContent =
      state === 'live'
        ? 'Connected'
        : 'Connection lost. Trying again by itself.';
    if (state === 'live') sending.sendAgain();
  },
  readAnew: async () => {
    try {
      await people.readAnew();
      const newest = await photos.readAnew();
      problem.replaceChildren();
      return newest;
    } catch (error) {
      showProblem(problem, error);
      throw error;
    }
  },
});
window.addEventListener('online', sending.sendAgain);
