(window.ran ??= []).push('module');
