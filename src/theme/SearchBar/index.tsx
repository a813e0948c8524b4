export {default} from '@site/src/components/SearchOpener';
