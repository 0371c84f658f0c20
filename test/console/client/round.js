function round_Reset() {
  var request = new XMLHttpRequest();
  request.open('POST', '/practice/reset', false);
  request.send();
  location.href = '/practice/round';
}
