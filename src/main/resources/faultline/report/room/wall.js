'use strict';
const timer = document.getElementById('timer');
if (timer) {
  const end = Number(timer.dataset.end);
  const show = () => {
    const left = Math.max(0, Math.ceil((end - Date.now()) / 1000));
    timer.textContent = left === 0 ? 'Time is up' : Math.floor(left / 60) + ':' + String(left % 60).padStart(2, '0');
    timer.className = 'timer' + (left === 0 ? ' up' : left <= 60 ? ' last' : left <= 300 ? ' soon' : '');
  };
  show();
  setInterval(show, 250);
}
