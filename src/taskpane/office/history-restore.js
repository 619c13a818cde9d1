Object.assign(window.history, window.boligutvalgHistory);
delete window.boligutvalgHistory;
