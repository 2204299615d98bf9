@echo off
rem `accord` of an installed Accord Desk: the program's own Electron, as Node, runs the command line.
setlocal
set ELECTRON_RUN_AS_NODE=1
"%~dp0Accord Desk.exe" "%~dp0resources\app.asar\dist\cli\accord.mjs" %*
