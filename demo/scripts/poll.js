/** Stands in for a provider's widget: fills the box its snippet left in the page. */
(window.ran ??= []).push('poll');
document.querySelector('#poll').textContent = 'A widget, filled in by its own script.';
