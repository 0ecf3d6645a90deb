/**
 * The product has one sign-in page. When a web app would show its own sign-in form (signed out, or the session has ended), the
 * browser goes to that page instead.
 */
const appRoot = document.querySelector('base').getAttribute('app-root');
const signIn = appRoot.replace(/\/camunda$/, '') + '/login';

let leaving = false;

function leave(event, address) {
  event.preventDefault();
  if (!leaving) {
    leaving = true;
    window.location.assign(address);
  }
}

window.angular.module('cam.commons.auth').run(['$rootScope', ($rootScope) => {
  $rootScope.$on('authentication.logout.success', (event) => leave(event, signIn + '?logout'));
  $rootScope.$on('authentication.login.required', (event) => leave(event, signIn));
}]);

export default [];
