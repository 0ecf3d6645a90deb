import '../../../../../assets/house/session.js';
