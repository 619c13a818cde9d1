// Office.js sets these two to null, which React and Fluent do not expect (Microsoft's own work-around,
// office-js-docs-pr, "Referencing the Office JavaScript API library").
window.boligutvalgHistory = {
  pushState: window.history.pushState,
  replaceState: window.history.replaceState,
};
