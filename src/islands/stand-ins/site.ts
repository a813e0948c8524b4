export {default as SITE} from '@generated/islands/default/site.json';
