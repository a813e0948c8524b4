/* Builds the site again and again, each time with a hostile page or a contributor's slip, and reads what is said. */
import {afterAll} from 'vitest';
import {SECRET_VALUE, SECRET_VARIABLE} from '../canaries/traps';
import {SiteCopy} from '../siteCopy/SiteCopy';
import {hostilePages} from './hostilePages';
import {frontMatterSlips} from './slips/frontMatterSlips';
import {pageSlips} from './slips/pageSlips';
import {siteSlips} from './slips/siteSlips';

const copy = await SiteCopy.create({[SECRET_VARIABLE]: SECRET_VALUE});
afterAll(copy.remove);

// The first build fills the cache that the others use; the control has a configuration of its own and comes last.
pageSlips(copy);
frontMatterSlips(copy);
siteSlips(copy);
hostilePages(copy);
