(window.ran ??= []).push('b');
