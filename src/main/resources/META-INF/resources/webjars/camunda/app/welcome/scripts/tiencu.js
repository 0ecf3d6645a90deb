export { default } from '../../../../assets/house/session.js';
