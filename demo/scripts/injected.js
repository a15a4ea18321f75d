(window.ran ??= []).push('injected');
