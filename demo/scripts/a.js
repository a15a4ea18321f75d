(window.ran ??= []).push('a');
