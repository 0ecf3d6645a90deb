/** In the demonstration, a click on an account fills in its name. */
document.querySelectorAll('[data-account]').forEach((button) => {
  button.addEventListener('click', () => {
    document.getElementById('username').value = button.dataset.account;
    document.getElementById('password').focus();
  });
});
