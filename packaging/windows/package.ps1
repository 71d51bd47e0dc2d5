# Makes target\image\Hashiya, a folder that runs without a Java of its own machine; or an installer made from it.
#
#   package.ps1            the folder alone
#   package.ps1 msi|exe    also an installer in target\image, which needs the WiX tools on the path
#
# JAVA_HOME names a JDK 25 or newer.
param([string] $Type)
$ErrorActionPreference = 'Stop'

function Invoke-Checked([string] $Program) {
    & $Program @args
    if ($LASTEXITCODE -ne 0) { throw "$Program ended with $LASTEXITCODE" }
}

Set-Location (Join-Path $PSScriptRoot '..\..')
if (-not $env:JAVA_HOME) {
    throw 'Hashiya needs a JDK 25 or newer: get one from https://adoptium.net and set JAVA_HOME to where it is.'
}
$jpackage = Join-Path $env:JAVA_HOME 'bin\jpackage.exe'
$version = ([xml](Get-Content pom.xml)).project.version

Invoke-Checked mvn -B -q -DskipTests package
if (Test-Path target\image) { Remove-Item -Recurse -Force target\image }
Invoke-Checked $jpackage '@packaging/jpackage.options' --type app-image --app-version $version `
    --module-path 'target/hashiya.jar;target/lib' --icon assets/icons/hashiya.ico --dest target/image

if ($Type) {
    Invoke-Checked $jpackage --type $Type --name Hashiya --app-version $version --app-image target/image/Hashiya `
        --file-associations packaging/workspace.association --win-menu --win-shortcut --win-per-user-install `
        --dest target/image
}
Get-ChildItem target\image
